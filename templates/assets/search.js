// The search page. The index comes in pieces, each a script that calls thitherSearch(name, content): scripts load from a
// folder as well as from a server. Text from the index is only ever put into text nodes.
(function () {
  "use strict";
  var INDEX = document.currentScript.getAttribute("data-index");
  var FOLDER = INDEX.replace(/[^/]*$/, "");
  var ROOT = FOLDER.replace(/assets\/search\/$/, "");
  var WEIGHTS = [1, 1.5, 3, 6]; // in the text, often there, in a heading, in the title
  var PAGES_AT_ONCE = 10;
  var PARTS_OF_A_PAGE = 3;
  var EXCERPT = 220;

  // Pieces of the index

  var arrived = Object.create(null);
  var asked = Object.create(null);

  window.thitherSearch = function (name, content) {
    arrived[name] = content;
  };

  function load(name) {
    asked[name] = asked[name] || new Promise(function (resolve, reject) {
      var script = document.createElement("script");
      function fail() {
        delete asked[name];
        script.remove();
        reject(new Error(name));
      }
      script.src = FOLDER + name + ".js";
      script.onerror = fail;
      script.onload = function () {
        if (name in arrived) {
          resolve(arrived[name]);
        } else {
          fail();
        }
      };
      document.head.append(script);
    });
    return asked[name];
  }

  // Where in a table of pieces, each with its first key, a key is or would be.
  function place(table, key) {
    var at = 0;
    while (at + 1 < table.length && table[at + 1][0] <= key) {
      at++;
    }
    return at;
  }

  // Words, cut and folded as those of the index were

  function tokens(text) {
    return text.match(/[\p{L}\p{N}\p{M}]+/gu) || [];
  }

  function fold(token) {
    return token.normalize("NFKD").replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
  }

  function terms(text) {
    return Array.from(new Set(tokens(text).map(fold).filter(Boolean)));
  }

  // Whether one word becomes the other by at most `most` letters that are new, missing, wrong or swapped.
  function isNear(a, b, most) {
    if (Math.abs(a.length - b.length) > most) {
      return false;
    }
    var before = [];
    var above = [];
    var row = [];
    for (var j = 0; j <= b.length; j++) {
      above[j] = j;
    }
    for (var i = 1; i <= a.length; i++) {
      row = [i];
      for (j = 1; j <= b.length; j++) {
        row[j] = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      if (Math.min.apply(null, row) > most) {
        return false;
      }
      before = above;
      above = row;
    }
    return above[b.length] <= most;
  }

  // How well a word of the index is what was looked for, from 0 to 1.
  function likeness(word, term) {
    if (word.startsWith(term)) {
      return word.length === term.length ? 1 : 0.4 + 0.4 * term.length / word.length;
    }
    return term.length > 3 && isNear(word, term, term.length > 7 ? 2 : 1) ? 0.2 : 0;
  }

  // Looking up

  // The words like a term, all of which begin with its first letter: a map of each to its likeness and its pages.
  function lookUp(index, term) {
    var letter = String.fromCodePoint(term.codePointAt(0));
    var from = place(index.words, letter);
    var to = place(index.words, letter + "\uffff");
    return Promise.all(index.words.slice(from, to + 1).map(function (piece) {
      return load(piece[1]);
    })).then(function (pieces) {
      var found = new Map();
      pieces.forEach(function (lines) {
        lines.forEach(function (line) {
          var end = line.indexOf(" ");
          var word = line.slice(0, end);
          var like = word.startsWith(letter) ? likeness(word, term) : 0;
          if (like > 0) {
            found.set(word, { likeness: like, postings: line.slice(end + 1) });
          }
        });
      });
      return found;
    });
  }

  // The score that each page has for one term.
  function scores(index, words) {
    var pages = new Map();
    words.forEach(function (word) {
      var page = 0;
      var postings = word.postings.split(" ");
      var rarity = Math.log(1 + index.count / postings.length);
      postings.forEach(function (posting) {
        var number = parseInt(posting, 36);
        page += number >> 2;
        var score = word.likeness * WEIGHTS[number & 3] * rarity;
        pages.set(page, Math.max(score, pages.get(page) || 0));
      });
    });
    return pages;
  }

  // The pages that have something for every term, best first.
  function rank(each) {
    var ranked = [];
    each[0].forEach(function (first, page) {
      var sum = 0;
      if (each.every(function (pages) {
        sum += pages.get(page) || 0;
        return pages.has(page);
      })) {
        ranked.push({ page: page, score: sum });
      }
    });
    return ranked.sort(function (a, b) {
      return b.score - a.score || a.page - b.page;
    }).map(function (one) {
      return one.page;
    });
  }

  function textOf(index, page) {
    var at = place(index.pages, page);
    return load(index.pages[at][1]).then(function (pages) {
      return pages[page - index.pages[at][0]];
    });
  }

  // What is shown of a page

  // How much a text holds of what was looked for: each term once, by the best of its words.
  function worth(text, found) {
    var words = new Set(terms(text));
    return found.reduce(function (sum, likes) {
      var best = 0;
      words.forEach(function (word) {
        best = Math.max(best, likes.has(word) ? likes.get(word).likeness : 0);
      });
      return sum + best;
    }, 0);
  }

  // The parts that are most worth showing, in the order of the page.
  function bestParts(parts, found) {
    return parts.map(function (part, at) {
      return { part: part, at: at, worth: 2 * worth(part[1], found) + worth(part[2], found) };
    }).filter(function (one) {
      return one.worth > 0;
    }).sort(function (a, b) {
      return b.worth - a.worth || a.at - b.at;
    }).slice(0, PARTS_OF_A_PAGE).sort(function (a, b) {
      return a.at - b.at;
    }).map(function (one) {
      return one.part;
    });
  }

  function isFound(token, found) {
    var word = fold(token);
    return found.some(function (likes) {
      return likes.has(word);
    });
  }

  // The piece of a text around the first word that was found.
  function excerpt(text, found) {
    var first = tokens(text).find(function (token) {
      return isFound(token, found);
    });
    if (!first || text.length <= EXCERPT) {
      return text.length <= EXCERPT ? text : text.slice(0, text.lastIndexOf(" ", EXCERPT)) + " …";
    }
    var start = Math.max(0, text.search(new RegExp("(?<![\\p{L}\\p{N}\\p{M}])" + first + "(?![\\p{L}\\p{N}\\p{M}])", "u")) - 70);
    start = start === 0 ? 0 : text.indexOf(" ", start) + 1;
    var end = start + EXCERPT < text.length ? text.lastIndexOf(" ", start + EXCERPT) : text.length;
    end = end > start ? end : start + EXCERPT;
    return (start > 0 ? "… " : "") + text.slice(start, end) + (end < text.length ? " …" : "");
  }

  // Puts a text into an element, with what was found marked.
  function put(element, text, found) {
    text.split(/([\p{L}\p{N}\p{M}]+)/u).forEach(function (token, at) {
      if (at % 2 && isFound(token, found)) {
        var mark = document.createElement("mark");
        mark.textContent = token;
        element.append(mark);
      } else {
        element.append(token);
      }
    });
    return element;
  }

  function make(tag, name) {
    var element = document.createElement(tag);
    element.className = name;
    return element;
  }

  function link(href, text, found) {
    var a = document.createElement("a");
    a.href = ROOT + href;
    return put(a, text, found);
  }

  function hit(page, found) {
    var item = make("li", "hit");
    item.append(link(page[0], page[1], found));
    if (page[2]) {
      item.append(" ", put(make("span", "note"), page[2], found));
    }
    var list = make("ul", "parts");
    bestParts(page[3], found).forEach(function (part) {
      var text = part[2] && put(make("p", "excerpt"), excerpt(part[2], found), found);
      if (part[0]) {
        var entry = document.createElement("li");
        entry.append(link(page[0] + part[0], part[1] || page[1], found), text);
        list.append(entry);
      } else {
        item.append(text);
      }
    });
    if (list.firstChild) {
      item.append(list);
    }
    return item;
  }

  // The page

  var form = document.querySelector("form.find");
  var field = form.querySelector("input");
  var status = document.querySelector(".found");
  var hits = document.querySelector(".hits");
  var further = document.querySelector(".further");
  var shortcut = document.querySelector(".shortcut");
  var latest = 0;
  var showNext = function () {};

  function tell(words) {
    if (status.textContent !== words) {
      status.textContent = words;
    }
  }

  function remember(query) {
    try {
      history.replaceState(null, "", location.pathname + (query ? "?q=" + encodeURIComponent(query) : ""));
    } catch (denied) {
      // The results are there all the same.
    }
  }

  function clear() {
    hits.replaceChildren();
    further.hidden = true;
    tell("");
  }

  function show(index, pages, found, turn) {
    var shown = 0;
    showNext = function () {
      var next = pages.slice(shown, shown + PAGES_AT_ONCE);
      return Promise.all(next.map(function (page) {
        return textOf(index, page);
      })).then(function (texts) {
        if (turn !== latest) {
          return;
        }
        if (shown === 0) {
          hits.replaceChildren();
        }
        var items = texts.map(function (text) {
          return hit(text, found);
        });
        items.forEach(function (item) {
          hits.append(item);
        });
        if (shown > 0 && items.length) {
          items[0].querySelector("a").focus();
        }
        shown += next.length;
        further.hidden = shown >= pages.length;
        tell(pages.length === 0
          ? "No page has all of these words. Try fewer of them, or only how they begin."
          : pages.length === 1 ? "1 page" : pages.length + " pages");
      });
    };
    return showNext();
  }

  function search() {
    var turn = ++latest;
    var query = field.value.trim();
    var wanted = terms(query);
    remember(query);
    if (wanted.length === 0) {
      clear();
      return;
    }
    load("index").then(function (index) {
      return Promise.all(wanted.map(function (term) {
        return index.words.length ? lookUp(index, term) : new Map();
      })).then(function (found) {
        return show(index, rank(found.map(scores.bind(null, index))), found, turn);
      });
    }).catch(failed.bind(null, turn));
  }

  function failed(turn) {
    if (turn === latest) {
      clear();
      tell("The index could not be loaded. If the site was just built anew, reload this page.");
    }
  }

  // From the field down into the links, among them, and back up.
  function walk(event) {
    if (event.key === "Escape" && event.target !== field) {
      field.focus();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      var stops = [field].concat(Array.from(hits.querySelectorAll("a")));
      var at = stops.indexOf(document.activeElement);
      var next = stops[at + (event.key === "ArrowDown" ? 1 : -1)];
      if (at >= 0 && next) {
        event.preventDefault();
        next.focus();
      }
    }
  }

  // A key of one letter can get into somebody's way, so that it can be switched off.
  function slashSwitch() {
    var box = shortcut.querySelector("input");
    try {
      box.checked = localStorage.getItem("thither-slash") !== "off";
    } catch (denied) {
      return;
    }
    shortcut.hidden = false;
    box.addEventListener("change", function () {
      localStorage.setItem("thither-slash", box.checked ? "on" : "off");
    });
  }

  function start() {
    var waiting = 0;
    form.hidden = false;
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      clearTimeout(waiting);
      search();
    });
    field.addEventListener("input", function () {
      clearTimeout(waiting);
      waiting = setTimeout(search, 150);
    });
    further.addEventListener("click", function () {
      var turn = latest;
      showNext().catch(failed.bind(null, turn));
    });
    document.addEventListener("keydown", walk);
    field.value = new URLSearchParams(location.search).get("q") || "";
    slashSwitch();
    search();
    field.focus();
  }

  start();
})();
