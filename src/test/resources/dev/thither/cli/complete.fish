# Completes each line of standard input by the script $argv[1].
source $argv[1]
while read -l line
    complete -C $line | string replace -r '\t.*' ''
    echo .
end
