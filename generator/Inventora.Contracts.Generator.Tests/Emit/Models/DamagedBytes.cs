namespace Inventora.Contracts.Generator.Tests.Emit.Models;

/// <summary>JSON with a few bytes that are not as they were.</summary>
internal static class DamagedBytes
{
    /// <summary>A copy in which bytes are changed, removed, added or doubled.</summary>
    public static byte[] Of(Random random, byte[] whole, int times)
    {
        var bytes = new List<byte>(whole);
        for (int i = 0; i < times; i++)
        {
            int at = random.Next(bytes.Count);
            switch (random.Next(4))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveAt(at);
                    break;
                case 2:
                    bytes.Insert(at, (byte)"\"\\{}[]:,0-1.eu null\u007F"[random.Next(19)]);
                    break;
                default:
                    int from = random.Next(bytes.Count);
                    bytes.InsertRange(at, bytes.GetRange(from, Math.Min(random.Next(1, 12), bytes.Count - from)));
                    break;
            }
        }

        return [.. bytes];
    }
}
