using SelfGov.Law;

namespace OkrugYear;

/// <summary>Those who comment. Their names are personal data, as what they write is.</summary>
internal static class Residents
{
    public static readonly Resident Saule = new("resident-1", new("Сәуле Ахметова", "Сауле Ахметова", "Saule Akhmetova"));
    public static readonly Resident Kairat = new("resident-2", new("Қайрат Мұқанов", "Кайрат Муканов", "Kairat Mukanov"));
    public static readonly Resident Gulnar = new("resident-3", new("Гүлнар Есенова", "Гульнар Есенова", "Gulnar Yessenova"));
    public static readonly Resident Marat = new("resident-4", new("Марат Жүнісов", "Марат Жунисов", "Marat Zhunissov"));
    public static readonly Resident Tileu = new("resident-5", new("Тілеу Байжанов", "Тлеу Байжанов", "Tileu Baizhanov"));
}

/// <summary>A resident: the identity that the case keeps, and the name as the reader meets it.</summary>
internal sealed record Resident(string Id, Words Name);
