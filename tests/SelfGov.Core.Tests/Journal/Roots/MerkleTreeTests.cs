using CsCheck;
using SelfGov.Journal.Chain;
using Xunit;

namespace SelfGov.Journal.Roots;

/// <summary>
/// The tree of RFC 9162. Expected values are those of the Certificate Transparency test tree, as
/// <c>testonly/constants.go</c> of github.com/transparency-dev/merkle (commit 582a6ad) lists them.
/// </summary>
public sealed class MerkleTreeTests
{
    private static readonly string[] Leaves =
        ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];

    private static readonly Gen<(int Count, int Index)> Places =
        Gen.Int[1, 40].SelectMany(count => Gen.Int[0, count - 1].Select(index => (count, index)));

    public static TheoryData<int, string> Roots => new()
    {
        { 0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" },
        { 1, "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d" },
        { 2, "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125" },
        { 3, "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77" },
        { 4, "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7" },
        { 5, "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4" },
        { 6, "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef" },
        { 7, "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c" },
        { 8, "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328" },
    };

    [Theory]
    [MemberData(nameof(Roots))]
    public void The_test_tree_of_Certificate_Transparency_has_its_roots(int count, string root) =>
        Assert.Equal(root, Tree(count).Root.ToString());

    [Fact]
    public void The_path_of_the_first_of_eight_leaves_is_that_of_the_test_tree() => Assert.Equal(
        [
            "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
            "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
        ],
        Tree(8).PathOf(0).Select(hash => hash.ToString()));

    [Fact]
    public void The_path_of_the_last_of_seven_leaves_skips_the_levels_where_it_has_no_sibling() => Assert.Equal(
        [
            "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        ],
        Tree(7).PathOf(6).Select(hash => hash.ToString()));

    [Fact]
    public void A_path_leads_to_the_root_from_its_own_place_alone() => Places.Sample(
        (count, index) =>
        {
            EntryHash[] leaves = [.. Enumerable.Range(0, count).Select(Leaf)];
            var tree = new MerkleTree([.. leaves]);
            var path = tree.PathOf(index);
            Assert.Equal(tree.Root, MerkleTree.RootOf(leaves[index], index, count, path));
            Assert.All(
                Enumerable.Range(0, count).Where(other => other != index),
                other => Assert.NotEqual(tree.Root, MerkleTree.RootOf(leaves[index], other, count, path)));
            Assert.NotEqual(tree.Root, MerkleTree.RootOf(Leaf(-1), index, count, path));
            Assert.Null(MerkleTree.RootOf(leaves[index], index, count, [.. path, Leaf(-1)]));
        });

    [Fact]
    public void A_changed_leaf_gives_the_root_of_a_tree_built_anew() => Places.Sample(
        (count, index) =>
        {
            EntryHash[] leaves = [.. Enumerable.Range(0, count).Select(Leaf)];
            var tree = new MerkleTree([.. leaves]);
            leaves[index] = Leaf(-1);
            tree.Set(index, leaves[index]);
            Assert.Equal(new MerkleTree(leaves).Root, tree.Root);
        });

    private static MerkleTree Tree(int count) =>
        new([.. Leaves.Take(count).Select(leaf => MerkleHash.OfLeaf(Convert.FromHexString(leaf)))]);

    private static EntryHash Leaf(int number) => MerkleHash.OfLeaf(BitConverter.GetBytes(number));
}
