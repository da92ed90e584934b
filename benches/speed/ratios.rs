//! Ratios of an earlier run, kept in `benches/ratios.csv`, beside those of this one. The less, the
//! better: each is what the program needs, divided by what somebody else needs for the same.

/// A ratio may be a tenth greater before it counts as a regression: clocks are noisy.
const ALLOWED: f64 = 1.10;

const HEAD: &str = "what,scale,threads,ratio,value,day,machine";

/// One row of the file.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// What was measured: `archive`, `pages`, …
    pub what: String,
    /// Which part of the archive.
    pub scale: f64,
    /// How many threads.
    pub threads: usize,
    /// What is divided by what, or what is counted.
    pub ratio: String,
    /// The figure.
    pub value: f64,
    /// When.
    pub day: String,
    /// On what kind of machine.
    pub machine: String,
}

impl Row {
    fn is_of_run(&self, other: &Self) -> bool {
        self.what == other.what && self.scale == other.scale && self.threads == other.threads
    }

    fn is_same(&self, other: &Self) -> bool {
        self.is_of_run(other) && self.ratio == other.ratio
    }

    fn from_line(line: &str) -> Option<Self> {
        let mut cells = line.splitn(7, ',');
        let mut next = || cells.next().map(str::to_owned);
        Some(Self {
            what: next()?,
            scale: next()?.parse().ok()?,
            threads: next()?.parse().ok()?,
            ratio: next()?,
            value: next()?.parse().ok()?,
            day: next()?,
            machine: next()?,
        })
    }

    fn line(&self) -> String {
        let Self { what, scale, threads, ratio, value, day, machine } = self;
        format!("{what},{scale},{threads},{ratio},{value:.3},{day},{machine}")
    }
}

/// The rows of the file; lines that are none are an error, so that no row is lost silently.
pub fn read(text: &str) -> Result<Vec<Row>, String> {
    let mut lines = text.lines();
    if lines.next() != Some(HEAD) {
        return Err(format!("the first line is not {HEAD}"));
    }
    lines.map(|line| Row::from_line(line).ok_or_else(|| format!("no row: {line}"))).collect()
}

/// The file with the rows of a run instead of those of the last run of the same; others stay.
pub fn written(kept: &[Row], measured: &[Row]) -> String {
    let is_other = |row: &&Row| !measured.iter().any(|new| new.is_of_run(row));
    let mut all: Vec<&Row> = kept.iter().filter(is_other).chain(measured).collect();
    // Stable: rows of one run keep their order.
    all.sort_by(|a, b| {
        (&a.what, a.threads).cmp(&(&b.what, b.threads)).then(a.scale.total_cmp(&b.scale))
    });
    let lines = std::iter::once(HEAD.to_owned()).chain(all.into_iter().map(Row::line));
    lines.map(|line| line + "\n").collect()
}

/// What a run shows beside the last one.
#[derive(Debug, Clone, PartialEq)]
pub enum Finding {
    /// More than a tenth greater: before, now.
    Worse(String, f64, f64),
    /// Not that much greater, or less: before, now.
    Kept(String, f64, f64),
    /// Nobody measured it before.
    New(String, f64),
    /// It was measured before, and not now.
    Missing(String),
}

impl Finding {
    /// Whether somebody should look.
    pub fn is_regression(&self) -> bool {
        matches!(self, Self::Worse(..) | Self::Missing(_))
    }

    /// One line for a person.
    pub fn line(&self) -> String {
        match self {
            Self::Worse(ratio, before, now) => {
                format!("REGRESSION  {ratio}: {}", change(*before, *now))
            }
            Self::Kept(ratio, before, now) => {
                format!("kept        {ratio}: {}", change(*before, *now))
            }
            Self::New(ratio, now) => format!("new         {ratio}: {now:.3}"),
            Self::Missing(ratio) => format!("MISSING     {ratio}: measured before, and not now"),
        }
    }
}

fn change(before: f64, now: f64) -> String {
    format!("{before:.3} before, {now:.3} now ({:+.1} %)", (now / before - 1.0) * 100.0)
}

/// Compares a run with the last one of the same archive, scale and number of threads.
pub fn compare(kept: &[Row], measured: &[Row]) -> Vec<Finding> {
    let found = measured.iter().map(|row| {
        let (ratio, now) = (row.ratio.clone(), row.value);
        match kept.iter().find(|before| before.is_same(row)) {
            None => Finding::New(ratio, now),
            Some(before) if now > before.value * ALLOWED => {
                Finding::Worse(ratio, before.value, now)
            }
            Some(before) => Finding::Kept(ratio, before.value, now),
        }
    });
    let is_missing = |before: &&Row| {
        measured.iter().any(|row| row.is_of_run(before))
            && !measured.iter().any(|row| row.is_same(before))
    };
    let missing =
        kept.iter().filter(is_missing).map(|before| Finding::Missing(before.ratio.clone()));
    found.chain(missing).collect()
}
