using System.Globalization;
using SelfGov.Journal.Chain;

namespace OkrugYear;

/// <summary>
/// The checkpoint of election day as a newspaper prints it: a file beside the database, in which the database has no say.
/// </summary>
internal sealed class PublishedCheckpoint(string database)
{
    private const string Extension = ".checkpoint";

    public string File { get; } =
        Path.GetExtension(database) == Extension ? database + Extension : Path.ChangeExtension(database, Extension);

    public bool Exists => System.IO.File.Exists(File);

    /// <summary>Removes what another database, since deleted, has left behind.</summary>
    /// <exception cref="ProblemException">The file is something else, and stays.</exception>
    public void Discard()
    {
        if (Exists)
        {
            _ = Read();
            System.IO.File.Delete(File);
        }
    }

    public void Write(Checkpoint checkpoint)
    {
        // Moved into its place whole, so that a run that ends here leaves no half of it.
        string unfinished = File + ".new";
        System.IO.File.WriteAllLines(unfinished, [checkpoint.Count.ToString(CultureInfo.InvariantCulture), checkpoint.Head.ToString()]);
        System.IO.File.Move(unfinished, File, overwrite: true);
    }

    /// <exception cref="ProblemException">The file is missing, or holds no checkpoint.</exception>
    public Checkpoint Read()
    {
        if (!Exists)
        {
            throw new ProblemException(Problems.NoCheckpoint(File));
        }

        try
        {
            return System.IO.File.ReadAllLines(File) is [var count, var head]
                ? new Checkpoint(long.Parse(count, NumberStyles.None, CultureInfo.InvariantCulture), EntryHash.Parse(head))
                : throw new ProblemException(Problems.DamagedCheckpoint(File));
        }
        catch (Exception exception) when (exception is FormatException or OverflowException)
        {
            throw new ProblemException(Problems.DamagedCheckpoint(File));
        }
    }
}
