using SelfGov.Journal.Chain;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.Journal.Roots;

/// <summary>The tree over the heads of cases, and proofs from it.</summary>
public sealed class CaseTreeTests
{
    [Fact]
    public void A_leaf_is_canonical_JSON_and_reads_back()
    {
        CaseHead head = Head("Қызылжар \"1\"", 3);
        Assert.Equal($$"""{"case":"Қызылжар \"1\"","head":"{{head.Journal.Head}}","version":3}""", head.ToString());
        Assert.Equal(head, CaseHead.Parse(head.ToBytes()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"case":"a","head":"00","version":3}""")]
    [InlineData("""{"case": "a","head":"0000000000000000000000000000000000000000000000000000000000000000","version":3}""")]
    [InlineData("""{"case":"a","head":"0000000000000000000000000000000000000000000000000000000000000000","version":3,"x":1}""")]
    [InlineData("""{"case":1,"head":"0000000000000000000000000000000000000000000000000000000000000000","version":3}""")]
    [InlineData("""{"case":null,"head":"0000000000000000000000000000000000000000000000000000000000000000","version":3}""")]
    public void What_is_no_leaf_is_not_read(string json) =>
        Assert.Throws<FormatException>(() => CaseHead.Parse(System.Text.Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void The_root_does_not_depend_on_the_order_in_which_cases_come()
    {
        CaseHead[] heads = [Head("b", 1), Head("B", 2), Head("a", 3), Head("ә", 4)];
        Assert.Equal(new CaseTree(heads).Root, new CaseTree(heads.Reverse()).Root);
        Assert.NotEqual(new CaseTree(heads).Root, new CaseTree(heads[1..]).Root);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(1_000)]
    public void A_case_that_goes_on_or_is_new_gives_the_root_of_a_tree_built_anew(int count)
    {
        CaseHead[] heads = [.. Enumerable.Range(0, count).Select(i => Head($"case-{i}", i + 1))];
        var tree = new CaseTree(heads);
        foreach (CaseHead head in (CaseHead[])[Head("case-0", 7), Head("case-500", 8), Head("a", 1), Head("case-0", 9)])
        {
            tree.Set(head);
            heads = [.. heads.Where(each => each.Case != head.Case), head];
            Assert.Equal((new CaseTree(heads).Root, heads.Length), (tree.Root, tree.Count));
        }
    }

    [Fact]
    public void Every_case_can_be_proved_and_none_that_stands_otherwise()
    {
        foreach (int count in (int[])[1, 2, 3, 7, 8, 9, 100])
        {
            var tree = new CaseTree(Enumerable.Range(0, count).Select(i => Head($"case-{i}", i + 1)));
            foreach (int i in Enumerable.Range(0, count))
            {
                InclusionProof proof = tree.ProofOf(new($"case-{i}"))!;
                Assert.True(proof.Proves(tree.Root));
                Assert.False((proof with { Head = Head($"case-{i}", i + 2) }).Proves(tree.Root));
                Assert.False((proof with { Index = proof.Index + 1 }).Proves(tree.Root));
                Assert.False((proof with { Index = -1 }).Proves(tree.Root));
            }

            Assert.Null(tree.ProofOf(new("nobody")));
        }
    }

    [Fact]
    public void A_case_twice_and_a_case_without_entries_are_no_leaves()
    {
        Assert.Contains("'a' occurs twice", Assert.Throws<ArgumentException>(() => new CaseTree([Head("a", 1), Head("a", 2)])).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new CaseTree([Head("a", 0)]));
        Assert.Throws<ArgumentException>(() => new CaseTree([]).Set(default));
    }

    [Fact]
    public void A_proof_is_text_that_needs_nothing_else()
    {
        var tree = new CaseTree(Enumerable.Range(0, 9).Select(i => Head($"case-{i}", i + 1)));
        PublishedRoot root = PublishedRootTests.Example with { Count = 9, Root = tree.Root };
        foreach (int i in Enumerable.Range(0, 9))
        {
            string text = tree.ProofOf(new($"case-{i}"))!.ToText(root);
            (InclusionProof proof, PublishedRoot read) = InclusionProof.Parse(text);
            Assert.Equal((Head($"case-{i}", i + 1), root), (proof.Head, read));
            Assert.Throws<FormatException>(() => InclusionProof.Parse(text.Replace($"index {i}", "index 10", StringComparison.Ordinal)));
            Assert.Throws<FormatException>(() => InclusionProof.Parse(text[1..]));
            Assert.Throws<FormatException>(() => InclusionProof.Parse(text[..^1]));
        }

        Assert.Throws<FormatException>(() => InclusionProof.Parse(string.Empty));
        Assert.Throws<ArgumentException>(() => tree.ProofOf(new("case-1"))!.ToText(root with { Count = 10 }));
    }

    private static CaseHead Head(string id, int version) =>
        new(new CaseId(id), new(version, new EntryHash(System.Security.Cryptography.SHA256.HashData([(byte)version]))));
}
