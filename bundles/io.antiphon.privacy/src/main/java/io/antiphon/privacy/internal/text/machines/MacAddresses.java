package io.antiphon.privacy.internal.text.machines;

import io.antiphon.privacy.internal.text.Finder;
import io.antiphon.privacy.internal.text.Marks;
import java.util.regex.Pattern;

/**
 * Addresses of network cards (IEEE 802, EUI-48): six pairs of hexadecimal digits with colons or dashes, or three fours with dots.
 * Without a letter among them, or in one piece, only behind a word that says so: else it may be a time, a score or a number.
 */
public final class MacAddresses implements Finder {

	private static final int REACH = 32;
	private static final int SHORTEST = 12;
	private static final Pattern ADDRESS = Pattern.compile(
			"(?<![0-9A-Za-z_\\]])(?<![0-9\\]][:.-])(?<!(?<![A-Za-z])[0-9A-Fa-f]{2}[:.-])"
					+ "(?:[0-9A-Fa-f]{2}(?:(?::[0-9A-Fa-f]{2}){5}|(?:-[0-9A-Fa-f]{2}){5}|[0-9A-Fa-f]{10})|[0-9A-Fa-f]{4}(?:\\.[0-9A-Fa-f]{4}){2})"
					+ "(?![0-9A-Za-z_\\[])(?![:.-][0-9A-Fa-f])");
	private static final Pattern CUE =
			Pattern.compile("(?<![a-z])mac(?![a-z])|(?:hardware|physical|bluetooth) address|bssid|物理地址|网卡");

	@Override
	public void find(Marks text, int kind) {
		if (!mayHold(text)) {
			return;
		}
		var all = text.part(0, text.length());
		var found = ADDRESS.matcher(all);
		while (found.find()) {
			boolean ends = found.end() >= text.length() || !text.marked(found.end());
			if (ends && (telling(found.group()) || CUE.matcher(text.before(found.start(), REACH)).find())) {
				text.mark(found.start(), found.end(), kind);
			}
		}
	}

	/** Whether so many characters in a row are what addresses are written in. */
	private static boolean mayHold(Marks text) {
		int run = 0;
		for (int place = 0; place < text.length() && run < SHORTEST; place++) {
			var c = text.at(place);
			run = c <= 'f' && (Character.digit(c, 16) >= 0 || ":.-".indexOf(c) >= 0) ? run + 1 : 0;
		}
		return run >= SHORTEST;
	}

	private static boolean telling(String address) {
		return address.chars().anyMatch(Character::isLetter) && address.chars().anyMatch(c -> ":.-".indexOf(c) >= 0);
	}
}
