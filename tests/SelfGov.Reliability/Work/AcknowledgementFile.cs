using System.Globalization;
using System.Text;

namespace SelfGov.Reliability.Work;

/// <summary>
/// What a writer keeps outside the database: before each command that it begins it, after each the version that the journal has
/// acknowledged. Each line is one call of the system, which a kill does not undo.
/// </summary>
internal sealed class AcknowledgementFile : IDisposable
{
    private readonly FileStream file;

    internal AcknowledgementFile(string path) =>
        file = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);

    internal void Begins(int number) => Write($"+ {number}");

    internal void Has(int number, long version) => Write($"= {number} {version}");

    /// <summary>Keeps the salt, which nobody could look for afterwards.</summary>
    internal void Erases(int number, string salt) => Write($"x {number} {salt}");

    internal void HasErased(int number) => Write($"- {number}");

    /// <summary>A number of the writer's own to count with, such as how often it had to try again.</summary>
    internal void Counts(string what) => Write($"# {what}");

    public void Dispose() => file.Dispose();

    private void Write(FormattableString line)
    {
        byte[] bytes = Encoding.ASCII.GetBytes(line.ToString(CultureInfo.InvariantCulture) + "\n");
        lock (file)
        {
            file.Write(bytes);
        }
    }
}
