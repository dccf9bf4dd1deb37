using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;

namespace SelfGov.Journal.Roots;

/// <summary>A list of roots in one file: each note, an empty line, the changed heads as lines of JSON, and an empty line.</summary>
/// <remarks>
/// <c>verify_journal.py --roots</c> reads the file. A record that a crash cut off was never acknowledged: it is not read, and the next one
/// takes its place. Of two who append at once one gets an <see cref="IOException"/>.
/// </remarks>
public sealed class FileRootList : IRootList
{
    private const int BufferSize = 65_536;

    private readonly string path;

    // The number of records, and the length of the file then: as long as it is the same, nobody else has written.
    private (long Number, long Length) known = (0, 0);

    /// <summary>Opens a list, or begins one.</summary>
    /// <param name="path">The file; made with the first record.</param>
    /// <exception cref="ArgumentException">The path is null or empty.</exception>
    public FileRootList(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        this.path = path;
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<RootRecord> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        if (!File.Exists(path))
        {
            yield break;
        }

        var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, BufferSize, useAsync: true);
        await using (stream.ConfigureAwait(false))
        {
            await foreach ((RootRecord record, _) in ReadAsync(stream, cancellationToken).ConfigureAwait(false))
            {
                yield return record;
            }
        }
    }

    /// <inheritdoc/>
    /// <exception cref="IOException">The file cannot be written, or another process is writing it.</exception>
    /// <exception cref="FormatException">The file is no list of roots.</exception>
    public async ValueTask AppendAsync(RootRecord record, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(record);
        // Readers may have the list open meanwhile, so the turn is a file of its own.
        using var turn = new FileStream(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        var stream = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite, BufferSize, useAsync: true);
        await using (stream.ConfigureAwait(false))
        {
            await AppendAsync(stream, record, cancellationToken).ConfigureAwait(false);
        }
    }

    private async ValueTask AppendAsync(FileStream stream, RootRecord record, CancellationToken cancellationToken)
    {
        if (stream.Length != known.Length)
        {
            known = (0, 0);
            await foreach ((RootRecord last, long end) in ReadAsync(stream, cancellationToken).ConfigureAwait(false))
            {
                known = (last.Root.Number, end);
            }
        }

        if (record.Root.Number != known.Number + 1)
        {
            throw new InvalidOperationException($"The list has {known.Number} roots; the record is number {record.Root.Number}.");
        }

        stream.SetLength(known.Length);
        stream.Seek(0, SeekOrigin.End);
        var text = new StringBuilder(record.Root.Note).Append('\n');
        foreach (CaseHead head in record.Changed)
        {
            text.Append(head.ToString()).Append('\n');
        }

        await stream.WriteAsync(Encoding.UTF8.GetBytes(text.Append('\n').ToString()), CancellationToken.None).ConfigureAwait(false);
        stream.Flush(flushToDisk: true);
        known = (record.Root.Number, stream.Length);
    }

    /// <summary>The whole records, each with the place in the file behind it.</summary>
    private static async IAsyncEnumerable<(RootRecord Record, long End)> ReadAsync(
        FileStream stream, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        stream.Seek(0, SeekOrigin.Begin);
        using var reader = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: false, leaveOpen: true);
        var note = new StringBuilder();
        ImmutableArray<CaseHead>.Builder changed = ImmutableArray.CreateBuilder<CaseHead>();
        int empty = 0;
        long end = 0;
        while (await reader.ReadLineAsync(cancellationToken).ConfigureAwait(false) is { } line)
        {
            end += Encoding.UTF8.GetByteCount(line) + 1;
            if (end > stream.Length)
            {
                // The line was cut off.
                yield break;
            }

            empty += line.Length == 0 ? 1 : 0;
            if (empty < 2)
            {
                note.Append(line).Append('\n');
            }
            else if (line.Length > 0)
            {
                changed.Add(CaseHead.Parse(Encoding.UTF8.GetBytes(line)));
            }
            else if (empty == 3)
            {
                yield return (new(PublishedRoot.Parse(note.ToString()), changed.DrainToImmutable()), end);
                note.Clear();
                empty = 0;
            }
        }

        if (end < stream.Length)
        {
            throw new FormatException("The lines of a list of roots end with line feeds alone.");
        }
    }
}
