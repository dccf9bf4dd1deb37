using System.Globalization;

namespace SelfGov.Reliability.Work;

/// <summary>What writers have begun, and what the journal has acknowledged to them.</summary>
internal sealed class Acknowledgements
{
    internal HashSet<int> Begun { get; } = [];

    /// <summary>The version that each acknowledged command led to; 0 where several cases are concerned.</summary>
    internal Dictionary<int, long> Acknowledged { get; } = [];

    /// <summary>The salts of records whose erasure was begun.</summary>
    internal Dictionary<int, string> Erasing { get; } = [];

    internal HashSet<int> Erased { get; } = [];

    internal Dictionary<string, int> Counts { get; } = [];

    internal int Unacknowledged => Begun.Count - Acknowledged.Count;

    /// <summary>Reads a file; a last line that a kill cut off says nothing.</summary>
    internal void Add(string path)
    {
        string text = File.Exists(path) ? File.ReadAllText(path) : string.Empty;
        foreach (string line in text[..(text.LastIndexOf('\n') + 1)].Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = line.Split(' ');
            int number = parts[0] == "#" ? 0 : int.Parse(parts[1], CultureInfo.InvariantCulture);
            switch (parts[0])
            {
                case "+":
                    Begun.Add(number);
                    break;
                case "=":
                    Acknowledged[number] = long.Parse(parts[2], CultureInfo.InvariantCulture);
                    break;
                case "x":
                    Erasing[number] = parts[2];
                    break;
                case "-":
                    Erased.Add(number);
                    break;
                default:
                    Counts[parts[1]] = Counts.GetValueOrDefault(parts[1]) + 1;
                    break;
            }
        }
    }

    /// <summary>How many commands a file says are acknowledged by now.</summary>
    internal static int CountIn(string path)
    {
        if (!File.Exists(path))
        {
            return 0;
        }

        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(file);
        int count = 0;
        while (reader.ReadLine() is { } line)
        {
            count += line.StartsWith('=') ? 1 : 0;
        }

        return count;
    }
}
