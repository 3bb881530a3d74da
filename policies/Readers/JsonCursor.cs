using System.Text.Json;

namespace Infra.Policies.Readers;

/// <summary>Walks over JSON of any length in one pass, with a buffer that holds a block and never the whole.</summary>
/// <remarks>What has been read is gone: whoever needs a value later makes one of it at once.</remarks>
internal ref struct JsonCursor
{
    /// <summary>Real states stay far below; deeper input is made to exhaust stacks.</summary>
    public const int MaxDepth = 200;

    /// <summary>No argument of the provider takes anything near this; larger texts are made to exhaust memory.</summary>
    public const int MaxTextBytes = 32 * 1024 * 1024;

    private const int BlockBytes = 256 * 1024;

    private readonly Stream _source;
    private byte[] _buffer;
    private int _length;
    private int _linesCountedTo;
    private int _line = 1;
    private bool _isFinal;
    private Utf8JsonReader _reader;

    /// <summary>Walks over a stream, from its beginning.</summary>
    public JsonCursor(Stream source, MemoryBudget? budget = null)
    {
        _source = source;
        _buffer = new byte[BlockBytes];
        _reader = new Utf8JsonReader([], isFinalBlock: false, NewState());
        Budget = budget ?? new();
        (Names, Texts) = (new(Budget), new(Budget));
        Refill();
        SkipMark();
    }

    /// <summary>Walks over JSON that stood in a text of other JSON.</summary>
    public JsonCursor(byte[] json, in JsonCursor outer)
    {
        _source = Stream.Null;
        (_buffer, _length, _isFinal) = (json, json.Length, true);
        _reader = new Utf8JsonReader(json, isFinalBlock: true, NewState());
        (Budget, Names, Texts) = (outer.Budget, outer.Names, outer.Texts);
    }

    /// <summary>Whether there is nothing at all.</summary>
    public readonly bool IsEmpty => _length == 0;

    public readonly JsonTokenType Token => _reader.TokenType;

    /// <summary>What has been read and is kept.</summary>
    public MemoryBudget Budget { get; }

    /// <summary>Names of members.</summary>
    private TextCache Names { get; }

    /// <summary>Texts, apart from the names so that they never push one out.</summary>
    private TextCache Texts { get; }

    /// <summary>The line of the current token, from 1.</summary>
    public int Line
    {
        get
        {
            CountLines((int)_reader.BytesConsumed);
            return _line;
        }
    }

    /// <summary>Goes on to the next token; false at the end of the input.</summary>
    public bool Read()
    {
        while (!_reader.Read())
        {
            if (_isFinal) return false;
            Refill();
        }
        return true;
    }

    /// <summary>Goes to the end of the object or list that begins here; stays where there is none.</summary>
    public void Skip()
    {
        if (_reader.TokenType == JsonTokenType.PropertyName) Read();
        if (_reader.TrySkip()) return;

        var depth = _reader.CurrentDepth;
        while (Read())
        {
            if (_reader.CurrentDepth == depth) return;
        }
    }

    /// <summary>In an object: goes on to the next name; false at its end.</summary>
    public bool NextName() => Read() && _reader.TokenType == JsonTokenType.PropertyName;

    /// <summary>Whether the current name or text is this one.</summary>
    public readonly bool Is(ReadOnlySpan<byte> text) => _reader.ValueTextEquals(text);

    /// <summary>The current name.</summary>
    public readonly string Name() => _reader.ValueIsEscaped ? Budget.Text(_reader.GetString()!) : Names.Get(_reader.ValueSpan);

    /// <summary>The current text.</summary>
    public readonly string Text() => _reader.ValueIsEscaped ? Budget.Text(_reader.GetString()!) : Texts.Get(_reader.ValueSpan);

    /// <summary>How many bytes the current name or text has as it is written.</summary>
    public readonly int TextBytes => _reader.ValueSpan.Length;

    public readonly double Number() => _reader.GetDouble();

    private static JsonReaderState NewState() => new(new JsonReaderOptions { MaxDepth = MaxDepth });

    private void Refill()
    {
        var consumed = (int)_reader.BytesConsumed;
        CountLines(consumed);
        var left = _length - consumed;
        if (left == _buffer.Length) Grow();
        else Buffer.BlockCopy(_buffer, consumed, _buffer, 0, left);

        var read = _source.ReadAtLeast(_buffer.AsSpan(left), 1, throwOnEndOfStream: false);
        (_length, _isFinal, _linesCountedTo) = (left + read, read == 0, 0);
        _reader = new Utf8JsonReader(_buffer.AsSpan(0, _length), _isFinal, _reader.CurrentState);
    }

    private void Grow()
    {
        if (_buffer.Length >= MaxTextBytes)
            throw new InputException($"line {_line} has a text of more than {MaxTextBytes / 1024 / 1024} MiB");
        Array.Resize(ref _buffer, Math.Min(_buffer.Length * 4, MaxTextBytes));
    }

    private void CountLines(int to)
    {
        _line += _buffer.AsSpan(_linesCountedTo, to - _linesCountedTo).Count((byte)'\n');
        _linesCountedTo = to;
    }

    /// <summary>Leaves out the mark that some editors put in front of UTF-8, and names other encodings.</summary>
    private void SkipMark()
    {
        var start = _buffer.AsSpan(0, _length);
        if (start.StartsWith<byte>([0xFF, 0xFE]) || start.StartsWith<byte>([0xFE, 0xFF]))
            throw new InputException("the file is UTF-16; JSON must be UTF-8", "PowerShell: ... | Out-File -Encoding utf8 FILE");
        if (!start.StartsWith<byte>([0xEF, 0xBB, 0xBF])) return;

        start[3..].CopyTo(start);
        _length -= 3;
        _reader = new Utf8JsonReader(_buffer.AsSpan(0, _length), _isFinal, _reader.CurrentState);
    }
}
