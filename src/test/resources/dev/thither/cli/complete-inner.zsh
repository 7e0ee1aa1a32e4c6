# Sets up a shell that writes what it would complete to $FOUND, and then says so, when Tab is typed.
PS1= PROMPT_EOL_MARK=
autoload -Uz compinit
compinit -D -u
source $SCRIPT

compadd() {
    if [[ ${@[1,(i)(-|--)]} == *-(O|A|D)\ * ]]; then
        builtin compadd "$@"
        return
    fi
    local -a hits
    builtin compadd -A hits "$@"
    found+=($hits)
    builtin compadd "$@"
}

_capture() {
    typeset -ga found=()
    _main_complete
    print -rl -- $found > $FOUND
    compstate[insert]='' compstate[list]=''
}

capture() {
    zle complete
    BUFFER=
    print completed
}

zle -C complete list-choices _capture
zle -N capture
bindkey '^I' capture
