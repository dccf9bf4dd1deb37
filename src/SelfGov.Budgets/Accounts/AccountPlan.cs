using System.Text.Json;
using System.Text.Json.Serialization;
using SelfGov.Budgets.Figures;
using SelfGov.Journal.Chain;
using SelfGov.Journal.Json;

namespace SelfGov.Budgets.Accounts;

/// <summary>
/// The plan of receipts and expenditure of the money of local self-government for a year (Law 148 of 2014, art. 35(1-3)11)).
/// </summary>
/// <param name="Unit">The code of the unit.</param>
/// <param name="Year">The year.</param>
/// <param name="Receipts">The planned receipts.</param>
/// <param name="Expenditure">The planned expenditure.</param>
public sealed record AccountPlan(string Unit, int Year, ThousandTenge Receipts, ThousandTenge Expenditure)
{
    /// <summary>
    /// SHA-256 over the canonical JSON of the plan: the digest that the assembly's agreement names; 64 lower-case hexadecimal digits.
    /// </summary>
    [JsonIgnore]
    public string Digest => HexDigest.Of(
        CanonicalJson.Of(JsonSerializer.SerializeToUtf8Bytes(this, AccountJson.Default.AccountPlan)));
}
