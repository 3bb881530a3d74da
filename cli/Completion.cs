namespace Infra.Cli;

/// <summary>Shell scripts that ask the command itself what fits at the cursor.</summary>
internal static class Completion
{
    /// <summary>The shells there is a script for.</summary>
    public static readonly string[] Shells = ["bash", "zsh", "fish"];

    /// <summary>The script to be sourced by the shell.</summary>
    public static string ScriptFor(string shell) => shell switch
    {
        "bash" => Bash,
        "zsh" => Zsh,
        "fish" => Fish,
        _ => throw new ArgumentOutOfRangeException(nameof(shell), shell, "must be one of bash, zsh, fish"),
    };

    // The suggest directive is System.CommandLine's: `atrest "[suggest:POSITION]" "LINE"` prints one proposal per line.
    private const string Bash = """
        # source <(atrest completion bash)
        _atrest() {
            local IFS=$'\n'
            COMPREPLY=($(compgen -W "$(atrest "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
        }
        complete -F _atrest atrest
        """;

    private const string Zsh = """
        # source <(atrest completion zsh)
        _atrest() {
            local proposals
            proposals=("${(@f)$(atrest "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
            compadd -a proposals
        }
        compdef _atrest atrest
        """;

    private const string Fish = """
        # atrest completion fish | source
        complete -c atrest -f -a '(atrest "[suggest:"(commandline -C)"]" (commandline -cp) 2>/dev/null)'
        """;
}
