namespace SelfGov.Journal.Earlier;

/// <summary>The members of an object as commit bb90b33 compared them. Not to be changed.</summary>
internal sealed class EarlierMembers
{
    private readonly EarlierWriter bytes;
    private readonly List<(string Name, int Start, int End)> members;

    internal EarlierMembers(EarlierWriter bytes, List<(string Name, int Start, int End)> members)
    {
        this.bytes = bytes;
        this.members = members;
    }

    internal static EarlierMembers Of(ReadOnlySpan<byte> json) => EarlierCanonicalJson.MembersOf(json);

    internal (string Own, string[] Same) Without(EarlierMembers other)
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

        var writer = new EarlierWriter();
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
