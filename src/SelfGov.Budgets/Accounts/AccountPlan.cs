using System.Text.Json.Serialization;
using SelfGov.Budgets.Figures;
using SelfGov.Contract;
using SelfGov.Journal.Chain;

namespace SelfGov.Budgets.Accounts;

/// <summary>
/// The plan of receipts and expenditure of the money of local self-government for a year (Law 148 of 2014, art. 35(1-3)11)).
/// </summary>
/// <param name="Unit">The code of the unit.</param>
/// <param name="Year">The year.</param>
/// <param name="Receipts">The planned receipts.</param>
/// <param name="Expenditure">The planned expenditure.</param>
public sealed record AccountPlan(
    [Label("бірліктің коды", "код единицы", "code of unit")] string Unit,
    [Label("жоспар жылы", "год плана", "year of plan")] int Year,
    [Label("түсімдер (мың теңге)", "поступления (тыс. тенге)", "receipts (thousand tenge)")] ThousandTenge Receipts,
    [Label("шығыстар (мың теңге)", "расходы (тыс. тенге)", "expenditure (thousand tenge)")] ThousandTenge Expenditure)
{
    /// <summary>
    /// SHA-256 over the canonical JSON of the plan: the digest that the assembly's agreement names; 64 lower-case hexadecimal digits.
    /// </summary>
    [JsonIgnore]
    public string Digest => HexDigest.Of(this, AccountJson.Default.AccountPlan);
}
