using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using SelfGov.Budgets.Figures.Codes;

namespace SelfGov.Budgets.Figures;

/// <summary>
/// The contract by which digests are taken: the bytes of <see cref="BudgetJson"/>, with the lines, of which a draft has hundreds, written
/// member by member in canonical order.
/// </summary>
internal static class BudgetDigestJson
{
    internal static JsonTypeInfo<BudgetPlan> Plan { get; } = ContractOf<BudgetPlan>();

    internal static JsonTypeInfo<Budget> Budget { get; } = ContractOf<Budget>();

    private static JsonTypeInfo<T> ContractOf<T>()
    {
        var options = new JsonSerializerOptions(BudgetJson.Default.Options)
        {
            Converters = { new Receipts(), new Expenditure() },
            TypeInfoResolver = BudgetJson.Default,
        };
        options.MakeReadOnly();
        return (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
    }

    private abstract class Line<T> : JsonConverter<T>
    {
        protected static readonly JsonEncodedText Amount = JsonEncodedText.Encode("amount");
        protected static readonly JsonEncodedText Category = JsonEncodedText.Encode("category");
        protected static readonly JsonEncodedText Class = JsonEncodedText.Encode("class");
        protected static readonly JsonEncodedText Code = JsonEncodedText.Encode("code");
        protected static readonly JsonEncodedText Name = JsonEncodedText.Encode("name");
        protected static readonly JsonEncodedText Part = JsonEncodedText.Encode("part");
        protected static readonly JsonEncodedText Specific = JsonEncodedText.Encode("specific");
        protected static readonly JsonEncodedText Subclass = JsonEncodedText.Encode("subclass");

        private static readonly ImmutableArray<JsonEncodedText> Parts =
            [.. Enum.GetValues<BudgetFigure>().Select(part => JsonEncodedText.Encode(part.ToString()))];

        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Digests are taken, not read.");

        protected static void WriteAmount(Utf8JsonWriter writer, ThousandTenge amount)
        {
            writer.WritePropertyName(Amount);
            ThousandTengeConverter.Write(writer, amount);
        }

        protected static void WritePart(Utf8JsonWriter writer, BudgetFigure part) => writer.WriteString(Part, Parts[(int)part]);
    }

    private sealed class Receipts : Line<ReceiptLine>
    {
        public override void Write(Utf8JsonWriter writer, ReceiptLine value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            WriteAmount(writer, value.Amount);
            writer.WriteStartObject(Code);
            writer.WriteString(Category, value.Code.Category);
            writer.WriteString(Class, value.Code.Class);
            writer.WriteString(Specific, value.Code.Specific);
            writer.WriteString(Subclass, value.Code.Subclass);
            writer.WriteEndObject();
            writer.WriteString(Name, value.Name);
            WritePart(writer, value.Part);
            writer.WriteEndObject();
        }
    }

    private sealed class Expenditure : Line<ExpenditureLine>
    {
        private static readonly JsonEncodedText Administrator = JsonEncodedText.Encode("administrator");
        private static readonly JsonEncodedText Economic = JsonEncodedText.Encode("economic");
        private static readonly JsonEncodedText FunctionalGroup = JsonEncodedText.Encode("functionalGroup");
        private static readonly JsonEncodedText FundingName = JsonEncodedText.Encode("funding");
        private static readonly JsonEncodedText IsNewInitiative = JsonEncodedText.Encode("isNewInitiative");
        private static readonly JsonEncodedText Programme = JsonEncodedText.Encode("programme");
        private static readonly JsonEncodedText Subgroup = JsonEncodedText.Encode("subgroup");
        private static readonly JsonEncodedText Subprogramme = JsonEncodedText.Encode("subprogramme");

        private static readonly ImmutableArray<JsonEncodedText> Fundings =
            [.. Enum.GetValues<Funding>().Select(funding => JsonEncodedText.Encode(funding.ToString()))];

        public override void Write(Utf8JsonWriter writer, ExpenditureLine value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            WriteAmount(writer, value.Amount);
            WriteCode(writer, value.Code);
            WriteEconomic(writer, value.Economic);
            writer.WriteString(FundingName, Fundings[(int)value.Funding]);
            writer.WriteBoolean(IsNewInitiative, value.IsNewInitiative);
            writer.WriteString(Name, value.Name);
            WritePart(writer, value.Part);
            writer.WriteEndObject();
        }

        private static void WriteCode(Utf8JsonWriter writer, ExpenditureCode code)
        {
            writer.WriteStartObject(Code);
            writer.WriteStartObject(Programme);
            writer.WriteString(Administrator, code.Programme.Administrator);
            writer.WriteString(FunctionalGroup, code.Programme.FunctionalGroup);
            writer.WriteString(Programme, code.Programme.Programme);
            writer.WriteEndObject();
            writer.WriteString(Subgroup, code.Subgroup);
            writer.WriteString(Subprogramme, code.Subprogramme);
            writer.WriteEndObject();
        }

        private static void WriteEconomic(Utf8JsonWriter writer, EconomicCode? economic)
        {
            if (economic is null)
            {
                writer.WriteNull(Economic);
                return;
            }

            writer.WriteStartObject(Economic);
            writer.WriteString(Category, economic.Category);
            writer.WriteString(Class, economic.Class);
            writer.WriteString(Specific, economic.Specific);
            writer.WriteString(Subclass, economic.Subclass);
            writer.WriteEndObject();
        }
    }
}
