namespace SelfGov.EntityFrameworkCore.Model;

/// <summary>
/// Where the reader of the worklist stands, in the row of no kind; and for each kind of procedure the law under which rows are renewed.
/// </summary>
internal sealed class WorkReaderRow
{
    public required string Kind { get; set; }

    public required long Position { get; set; }

    public required long Law { get; set; }
}
