# Completion of candor for fish.
function __candor_complete
    set -l words (commandline -opc)
    $words[1] complete -- $words[2..-1] (commandline -ct) 2>/dev/null
end
complete -c candor -f -a '(__candor_complete)'
complete -c candor -n 'string match -qr -- "--(text-file|out|source|content|baseline)\$" (commandline -opc)[-1]' -F
