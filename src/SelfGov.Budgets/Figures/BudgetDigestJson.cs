using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using SelfGov.Budgets.Figures.Codes;

namespace SelfGov.Budgets.Figures;

/// <summary>
/// The contract by which digests are taken: the bytes of <see cref="BudgetJson"/>, with the lines, of which a draft has hundreds, each
/// written at once in canonical order.
/// </summary>
internal static class BudgetDigestJson
{
    private static readonly ImmutableArray<byte[]> Parts = NamesOf<BudgetFigure>();

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

    private sealed class Receipts : JsonConverter<ReceiptLine>
    {
        public override ReceiptLine Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw NotRead();

        public override void Write(Utf8JsonWriter writer, ReceiptLine value, JsonSerializerOptions options)
        {
            byte[] room = ArrayPool<byte>.Shared.Rent(LineBytes.Most(value.Name));
            var line = new LineBytes(room);
            line.Amount("{\"amount\":"u8, value.Amount);
            line.Code(",\"code\":{\"category\":"u8, value.Code.Category);
            line.Code(",\"class\":"u8, value.Code.Class);
            line.Code(",\"specific\":"u8, value.Code.Specific);
            line.Code(",\"subclass\":"u8, value.Code.Subclass);
            line.Name("},\"name\":"u8, value.Name, options);
            line.Raw(",\"part\":"u8);
            line.Raw(Parts[(int)value.Part]);
            line.Raw("}"u8);
            writer.WriteRawValue(line.Written, skipInputValidation: true);
            ArrayPool<byte>.Shared.Return(room);
        }
    }

    private sealed class Expenditure : JsonConverter<ExpenditureLine>
    {
        private static readonly ImmutableArray<byte[]> Fundings = NamesOf<Funding>();

        public override ExpenditureLine Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw NotRead();

        public override void Write(Utf8JsonWriter writer, ExpenditureLine value, JsonSerializerOptions options)
        {
            byte[] room = ArrayPool<byte>.Shared.Rent(LineBytes.Most(value.Name));
            var line = new LineBytes(room);
            line.Amount("{\"amount\":"u8, value.Amount);
            line.Code(",\"code\":{\"programme\":{\"administrator\":"u8, value.Code.Programme.Administrator);
            line.Code(",\"functionalGroup\":"u8, value.Code.Programme.FunctionalGroup);
            line.Code(",\"programme\":"u8, value.Code.Programme.Programme);
            line.Code("},\"subgroup\":"u8, value.Code.Subgroup);
            line.Code(",\"subprogramme\":"u8, value.Code.Subprogramme);
            WriteEconomic(ref line, value.Economic);
            line.Raw(",\"funding\":"u8);
            line.Raw(Fundings[(int)value.Funding]);
            line.Raw(value.IsNewInitiative ? ",\"isNewInitiative\":true"u8 : ",\"isNewInitiative\":false"u8);
            line.Name(",\"name\":"u8, value.Name, options);
            line.Raw(",\"part\":"u8);
            line.Raw(Parts[(int)value.Part]);
            line.Raw("}"u8);
            writer.WriteRawValue(line.Written, skipInputValidation: true);
            ArrayPool<byte>.Shared.Return(room);
        }

        private static void WriteEconomic(ref LineBytes line, EconomicCode? economic)
        {
            if (economic is null)
            {
                line.Raw("},\"economic\":null"u8);
                return;
            }

            line.Code("},\"economic\":{\"category\":"u8, economic.Category);
            line.Code(",\"class\":"u8, economic.Class);
            line.Code(",\"specific\":"u8, economic.Specific);
            line.Code(",\"subclass\":"u8, economic.Subclass);
            line.Raw("}"u8);
        }
    }

    private static ImmutableArray<byte[]> NamesOf<T>()
        where T : struct, Enum => [.. Enum.GetNames<T>().Select(name => Encoding.UTF8.GetBytes($"\"{name}\""))];

    private static NotSupportedException NotRead() => new("Digests are taken, not read.");
}
