document.querySelector(".late").textContent = "Only some get to read this.";
