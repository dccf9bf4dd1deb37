using SelfGov.Contract.Values;
using Xunit;

namespace SelfGov.Tenants;

public sealed class TenantTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void The_text_of_a_tenant_is_its_name_and_no_password()
    {
        var tenant = new Tenant("kyzylaray", "Host=db;Password=secret");
        Assert.Equal("Tenant { kyzylaray }", $"{tenant}");
        Assert.Equal(tenant, new Tenant("kyzylaray", "Host=db;Password=secret"));
        Assert.NotEqual(tenant, new Tenant("kyzylaray", "Host=db;Password=newer"));
    }

    [Theory]
    [InlineData(null, "Host=db")]
    [InlineData("", "Host=db")]
    [InlineData(" \t", "Host=db")]
    [InlineData("two\nlines", "Host=db")]
    [InlineData("kyzylaray", null)]
    [InlineData("kyzylaray", " ")]
    public void A_tenant_has_a_name_and_a_place(string? name, string? connectionString) =>
        Assert.ThrowsAny<ArgumentException>(() => new Tenant(name!, connectionString!));

    [Fact]
    public void A_name_has_200_characters_at_most()
    {
        Assert.Equal(IdentityText.Longest, new Tenant(new string('x', IdentityText.Longest), "Host=db").Name.Length);
        Assert.Contains(
            "201", Assert.Throws<ArgumentException>(() => new Tenant(new string('x', 201), "Host=db")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_has_each_name_once_letter_by_letter()
    {
        var one = new Tenant("okrug", "Host=one");
        var other = new Tenant("Okrug", "Host=other");
        var list = new TenantList(one, other);
        Assert.Equal(
            [one, other], (await list.ListAsync(Token).ToListAsync(Token)).OrderByDescending(each => each.Name, StringComparer.Ordinal));
        Assert.Equal((one, other), (await list.FindAsync("okrug", Token), await list.FindAsync("Okrug", Token)));
        Assert.Null(await list.FindAsync("OKRUG", Token));
        Assert.Contains(
            "'okrug'", Assert.Throws<ArgumentException>(() => new TenantList(one, other, new Tenant("okrug", "Host=third"))).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => new TenantList(one, null!));
        Assert.Empty(await new TenantList().ListAsync(Token).ToListAsync(Token));
    }

    [Fact]
    public async Task A_directory_that_only_lists_finds_too()
    {
        ITenantDirectory directory = new Listing(new TenantList(new Tenant("a", "1"), new Tenant("b", "2")));
        Assert.Equal(("2", null), ((await directory.FindAsync("b", Token))?.ConnectionString, await directory.FindAsync("B", Token)));
    }

    [Theory]
    [InlineData("a\u2028b", "'a?b'")]
    [InlineData("\u202ecba", "'?cba'")]
    public void What_came_from_outside_makes_no_line_and_turns_no_writing_in_the_message(string name, string shown) =>
        Assert.Contains(shown, new UnknownTenantException(name).Message, StringComparison.Ordinal);

    private sealed class Listing(TenantList list) : ITenantDirectory
    {
        public IAsyncEnumerable<Tenant> ListAsync(CancellationToken cancellationToken = default) => list.ListAsync(cancellationToken);
    }
}
