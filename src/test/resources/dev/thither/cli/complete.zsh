# Completes each line of standard input by the script $1, in a shell behind a terminal, since zsh completes nowhere else.
zmodload zsh/zpty
export SCRIPT=$1 FOUND=$(mktemp)
zpty shell zsh -f -i
zpty -w shell "source ${(q)0:A:h}/complete-inner.zsh"
while IFS= read -r line; do
    zpty -n -w shell "$line"$'\t'
    zpty -r shell seen '*completed*'
    cat $FOUND
    echo .
done
zpty -d shell
rm -f $FOUND
