package io.antiphon.report.internal;

import io.antiphon.base.Texts;
import io.antiphon.wording.Block;
import io.antiphon.wording.Numbers;
import java.util.Locale;

/** Writes how a whole divides: one bar, and under it each part with its count and share. */
final class ShareBar {

	private static final double WIDTH = 1_000;
	private static final int TINTS = 5;

	private final Markup page;
	private final Texts texts;
	private final Numbers numbers;
	private final Block.Shares shares;
	private final long total;

	ShareBar(Markup page, Texts texts, Numbers numbers, Block.Shares shares) {
		this.page = page;
		this.texts = texts;
		this.numbers = numbers;
		this.shares = shares;
		this.total = shares.parts().stream().mapToLong(Block.Share::count).sum();
	}

	void write() {
		page.open("figure", "class", "shares").leaf("figcaption", shares.title());
		if (total > 0) {
			bar();
		}
		page.open("ul");
		for (int at = 0; at < shares.parts().size(); at++) {
			var part = shares.parts().get(at);
			page.open("li").leaf("i", "", "class", tone(part, at));
			page.leaf("span", part.label()).text(" ").leaf("b", numbers.count(part.count())).text(" ");
			page.leaf("span", share(part), "class", "soft").close();
		}
		page.end().end();
	}

	private void bar() {
		page.open("svg", "viewBox", "0 0 1000 14", "preserveAspectRatio", "none", "aria-hidden", "true");
		double from = 0;
		for (int at = 0; at < shares.parts().size(); at++) {
			var part = shares.parts().get(at);
			var width = WIDTH * part.count() / total;
			page.open("rect", "x", Svg.at(from), "y", "0", "width", Svg.at(width), "height", "14", "class", tone(part, at));
			page.leaf("title", texts.get("part", part.label(), numbers.count(part.count()), share(part))).close();
			from += width;
		}
		page.end();
	}

	private String share(Block.Share part) {
		return total == 0 ? "" : numbers.value((double) part.count() / total, Numbers.SHARE);
	}

	private static String tone(Block.Share part, int at) {
		return part.tone() == Block.Tone.PLAIN
				? "plain" + at % TINTS
				: part.tone().name().toLowerCase(Locale.ROOT);
	}
}
