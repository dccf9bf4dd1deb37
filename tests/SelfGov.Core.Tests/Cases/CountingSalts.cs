using System.Security.Cryptography;

namespace SelfGov.Cases;

/// <summary>Salts that anybody can foretell, so that a worked example has the same hashes each time: 00 01 02 ... 1f, then on.</summary>
internal sealed class CountingSalts : RandomNumberGenerator
{
    private byte next;

    public override void GetBytes(byte[] data)
    {
        for (int i = 0; i < data.Length; i++)
        {
            data[i] = next++;
        }
    }
}
