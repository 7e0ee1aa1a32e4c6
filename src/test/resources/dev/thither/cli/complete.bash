# Completes each line of standard input by the script $1, as bash does, which cuts words at = unless $2 is "whole".
source "$1"
[[ $2 == whole ]] && COMP_WORDBREAKS=${COMP_WORDBREAKS//=/}
while IFS= read -r line; do
    cut=$line
    [[ $2 == whole ]] || cut=${line//=/ = }
    read -ra COMP_WORDS <<<"$cut"
    [[ $line == *' ' ]] && COMP_WORDS+=('')
    COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
    _thither thither
    for reply in "${COMPREPLY[@]}"; do
        printf '%s\n' "$reply"
    done
    echo .
done
