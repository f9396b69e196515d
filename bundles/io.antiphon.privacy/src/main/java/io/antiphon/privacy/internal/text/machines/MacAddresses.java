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
	private static final Pattern ADDRESS = Pattern.compile(
			"(?<![0-9A-Za-z_\\]])(?<![0-9\\]][:.-])(?<!(?<![A-Za-z])[0-9A-Fa-f]{2}[:.-])"
					+ "(?:[0-9A-Fa-f]{2}(?:(?::[0-9A-Fa-f]{2}){5}|(?:-[0-9A-Fa-f]{2}){5}|[0-9A-Fa-f]{10})|[0-9A-Fa-f]{4}(?:\\.[0-9A-Fa-f]{4}){2})"
					+ "(?![0-9A-Za-z_\\[])(?![:.-][0-9A-Fa-f])");
	private static final Pattern CUE =
			Pattern.compile("(?<![a-z])mac(?![a-z])|(?:hardware|physical|bluetooth) address|bssid|物理地址|网卡");

	@Override
	public void find(Marks text, int kind) {
		var all = text.part(0, text.length());
		var found = ADDRESS.matcher(all);
		while (found.find()) {
			boolean ends = found.end() >= text.length() || !text.marked(found.end());
			if (ends && (telling(found.group()) || CUE.matcher(text.before(found.start(), REACH)).find())) {
				text.mark(found.start(), found.end(), kind);
			}
		}
	}

	private static boolean telling(String address) {
		return address.chars().anyMatch(Character::isLetter) && address.chars().anyMatch(c -> ":.-".indexOf(c) >= 0);
	}
}
