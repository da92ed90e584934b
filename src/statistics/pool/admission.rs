//! Who is let into a pool: each submission once, each ticket once, and none that the campaign did not
//! hand out.

use std::collections::BTreeMap;

use super::read::Taken;
use super::refusal::Reason;
use super::seen::{Seen, Sight};
use super::twins::Twins;
use crate::statistics::share::ticket::Ticket;

/// The numbers that a campaign handed out, and which of them were used.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tickets(BTreeMap<Ticket, bool>);

impl Tickets {
    /// The numbers of a list, one a line; empty lines do not count.
    ///
    /// # Errors
    /// The first line that holds no number.
    pub fn read(text: &str) -> Result<Self, NoNumber> {
        let lines = text.trim_start_matches('\u{feff}').lines().enumerate();
        let filled = lines.filter(|(_, line)| !line.trim().is_empty());
        let ticket = |(at, line)| Ticket::of_number(line).ok_or(NoNumber(at + 1));
        Ok(Self(filled.map(|line| Ok((ticket(line)?, false))).collect::<Result<_, _>>()?))
    }

    fn refuse(&self, ticket: Option<Ticket>) -> Option<Reason> {
        let Some(ticket) = ticket else { return Some(Reason::NoTicket) };
        match self.0.get(&ticket) {
            None => Some(Reason::UnknownTicket),
            Some(true) => Some(Reason::UsedTicket),
            Some(false) => None,
        }
    }

    fn take(&mut self, ticket: Option<Ticket>) {
        if let Some(was_used) = ticket.and_then(|ticket| self.0.get_mut(&ticket)) {
            *was_used = true;
        }
    }
}

/// A line of a list that holds no number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("line {0} holds no number")]
pub struct NoNumber(pub usize);

/// What is known of those who were let in.
#[derive(Debug, Default)]
pub struct Admission {
    /// Their numbers.
    pub seen: Seen,
    /// The tickets of the campaign, if it hands out any.
    pub tickets: Option<Tickets>,
    /// Who of them hold the same.
    pub twins: Twins,
    /// Who of the others have the same telling figures.
    pub kin: Twins,
}

/// What becomes of a submission.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Answer {
    /// It counts.
    In,
    /// It counts, but holds what another one held already.
    InLike(Reason),
    /// It does not count.
    Out(Reason),
    /// There is no room for more.
    Full,
}

impl Admission {
    /// Lets a submission in, or says why not.
    pub(super) fn answer(&mut self, taken: &Taken) -> Answer {
        let submission = &taken.submission;
        if self.seen.holds(submission.submission) {
            return Answer::Out(Reason::Duplicate);
        }
        if let Some(tickets) = &mut self.tickets {
            if let Some(reason) = tickets.refuse(submission.ticket) {
                return Answer::Out(reason);
            }
            tickets.take(submission.ticket);
        }
        match self.seen.note(submission.submission) {
            Sight::Again => Answer::Out(Reason::Duplicate),
            Sight::NoRoom => Answer::Full,
            Sight::New if self.twins.note(taken.content) => Answer::InLike(Reason::LikeAnother),
            Sight::New if taken.figures.is_some_and(|figures| self.kin.note(figures)) => {
                Answer::InLike(Reason::FiguresOfAnother)
            }
            Sight::New => Answer::In,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_names_its_first_line_that_holds_no_number() {
        let list = "k7qm-w2x9-t4\r\n\r\nK7QMW2X9T4\n12345678\n";
        assert_eq!(Tickets::read(list).map(|tickets| tickets.0.len()), Ok(2));
        assert_eq!(Tickets::read("k7qm-w2x9-t4\n\nshort\n"), Err(NoNumber(3)));
    }

    #[test]
    fn a_ticket_lets_one_person_in() {
        let ticket = Ticket::of_number("k7qm-w2x9-t4");
        let mut tickets = Tickets::read("k7qmw2x9t4").unwrap();
        assert_eq!(tickets.refuse(ticket), None);
        tickets.take(ticket);
        assert_eq!(tickets.refuse(ticket), Some(Reason::UsedTicket));
        assert_eq!(tickets.refuse(None), Some(Reason::NoTicket));
        let unknown = Ticket::of_number("12345678");
        assert_eq!(tickets.refuse(unknown), Some(Reason::UnknownTicket));
    }
}
