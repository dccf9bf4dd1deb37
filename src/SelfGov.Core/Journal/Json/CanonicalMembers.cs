namespace SelfGov.Journal.Json;

/// <summary>The members of a JSON object in canonical form (RFC 8785), so that two objects can be held against each other.</summary>
internal sealed class CanonicalMembers
{
    private readonly CanonicalWriter bytes;
    private readonly List<(string Name, int Start, int End)> members;

    internal CanonicalMembers(CanonicalWriter bytes, List<(string Name, int Start, int End)> members)
    {
        this.bytes = bytes;
        this.members = members;
    }

    /// <summary>The members of an object.</summary>
    /// <exception cref="FormatException">The text is no object that has a canonical form in which all numbers survive.</exception>
    internal static CanonicalMembers Of(ReadOnlySpan<byte> json) => CanonicalJson.MembersOf(json);

    /// <summary>The object without the members that another one has with the same value, and the names of these, in order.</summary>
    internal (string Own, string[] Same) Without(CanonicalMembers other)
    {
        var same = new List<string>();
        var own = new List<(string Name, int Start, int End)>();
        foreach ((string Name, int Start, int End) member in members)
        {
            if (other.Has(member.Name, bytes.Written[member.Start..member.End]))
            {
                same.Add(member.Name);
            }
            else
            {
                own.Add(member);
            }
        }

        var writer = new CanonicalWriter();
        writer.Raw("{"u8);
        for (int i = 0; i < own.Count; i++)
        {
            writer.Raw(i == 0 ? [] : ","u8);
            writer.Raw(bytes.Written[own[i].Start..own[i].End]);
        }

        writer.Raw("}"u8);
        return (writer.ToString(), [.. same]);
    }

    private bool Has(string name, ReadOnlySpan<byte> written)
    {
        foreach ((string Name, int Start, int End) member in members)
        {
            if (member.Name == name)
            {
                return bytes.Written[member.Start..member.End].SequenceEqual(written);
            }
        }

        return false;
    }
}
