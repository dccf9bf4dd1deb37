namespace SelfGov.Reliability.Changes;

/// <summary>What a column of the journal holds.</summary>
internal enum ColumnKind
{
    /// <summary>A text, perhaps JSON.</summary>
    Text,

    /// <summary>A moment as text.</summary>
    Moment,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>A hash.</summary>
    Hash,
}
