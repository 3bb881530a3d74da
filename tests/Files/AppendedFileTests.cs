using System.Text;
using Infra.Files;

namespace Infra.Tests.Files;

/// <summary>Lines that are there for the next reader, however the process that appended them ends.</summary>
public sealed class AppendedFileTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("atrest-lines-").FullName;

    private string PathOfFile => Path.Combine(_directory, "lines");

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public void File_ThatCannotBeWritten_IsRefused_AndHoldsNothingOfTheLine()
    {
        File.WriteAllText(PathOfFile, "kept\n");
        using var readOnly = new FileStream(PathOfFile, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);

        Assert.ThrowsAny<NotSupportedException>(() => new AppendedFile(readOnly, 5));

        Assert.Equal("kept\n", File.ReadAllText(PathOfFile));
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(1, false)]
    [InlineData(100, true)]
    [InlineData(100, false)]
    [InlineData(256 * 1024 - 1, true)]
    [InlineData(256 * 1024 - 1, false)]
    [InlineData(256 * 1024, true)]
    [InlineData(256 * 1024, false)]
    [InlineData(256 * 1024 + 1, true)]
    [InlineData(256 * 1024 + 1, false)]
    [InlineData(1_000_000, true)]
    [InlineData(1_000_000, false)]
    public void Lines_OfAnyLength_AreThereWhileTheFileIsOpen_AndAloneWhenItIsClosed(int length, bool sharesMemory)
    {
        string[] lines = [.. Enumerable.Range(0, 5).Select(i => new string((char)('a' + i), length - 1) + "\n")];
        string meanwhile;
        using (var file = Open(0, sharesMemory))
        {
            foreach (var line in lines) file.Append(Encoding.ASCII.GetBytes(line));
            meanwhile = ReadLines();
        }

        Assert.Equal(string.Concat(lines), meanwhile);
        Assert.Equal(string.Concat(lines), File.ReadAllText(PathOfFile));
    }

    [Fact]
    public void File_OpenedAgain_GoesOnBehindWhatIsValid()
    {
        using (var file = Open(0))
        {
            file.Append("one\n"u8);
            file.Append("half of a li\n"u8);
        }

        using (var file = Open(4)) file.Append("two\n"u8);

        Assert.Equal("one\ntwo\n", File.ReadAllText(PathOfFile));
    }

    [Fact]
    public void Cleared_BeginsAnew()
    {
        using (var file = Open(0))
        {
            for (var i = 0; i < 1000; i++) file.Append(Encoding.ASCII.GetBytes(new string('x', 999) + "\n"));
            file.Clear();
            file.Append("first\n"u8);
            Assert.Equal("first\n", ReadLines());
        }

        Assert.Equal("first\n", File.ReadAllText(PathOfFile));
    }

    [Fact]
    public void Closed_WithoutALine_IsAsItWas()
    {
        Open(0).Dispose();
        Assert.Equal("", File.ReadAllText(PathOfFile));

        File.WriteAllText(PathOfFile, "one\n");
        Open(4).Dispose();

        Assert.Equal("one\n", File.ReadAllText(PathOfFile));
    }

    private AppendedFile Open(long length, bool sharesMemory = true) =>
        new(PrivateFiles.Open(PathOfFile, FileMode.OpenOrCreate, FileShare.Read), length, sharesMemory);

    /// <summary>What another process reads while the file is open.</summary>
    private string ReadLines()
    {
        var bytes = PrivateFiles.Read(PathOfFile)!;
        Assert.All(bytes[(Array.LastIndexOf(bytes, (byte)'\n') + 1)..], one => Assert.Equal(0, one));
        return Encoding.ASCII.GetString(bytes, 0, Array.LastIndexOf(bytes, (byte)'\n') + 1);
    }
}
