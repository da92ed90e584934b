//! What a person sees before saying yes.
