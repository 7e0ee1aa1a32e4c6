nothing_like_it();
