#compdef candor
# Completion of candor for zsh.
_candor() {
  local -a names shown equals
  local line
  for line in "${(@f)$("${words[1]}" complete -- "${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
    [[ -n $line ]] || continue
    if [[ ${line%%$'\t'*} == *= ]]; then
      equals+=("${line%%$'\t'*}")
    else
      names+=("${line%%$'\t'*}")
      shown+=("${line/$'\t'/  -- }")
    fi
  done
  (( $#equals )) && compadd -S '' -a equals
  (( $#names )) && compadd -l -d shown -a names
  (( $#equals + $#names )) || _files
}
if [[ $funcstack[1] == _candor ]]; then
  _candor "$@"
else
  compdef _candor candor
fi
