package io.antiphon.privacy.internal.text.machines;

import io.antiphon.privacy.internal.text.Finder;
import io.antiphon.privacy.internal.text.Marks;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Internet addresses: version 4 (RFC 791) in four decimal parts without leading zeros, version 6 as RFC 4291 writes it, with a
 * prefix, a port or the name of an interface. Four parts right behind or before a word for a version, and four single digits or a
 * short form of version 6 without a word for an address, stay.
 */
public final class IpAddresses implements Finder {

	private static final int LONGEST = 50;
	private static final int REACH = 40;
	private static final int AFTER = 12;
	private static final String PART = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
	private static final Pattern FOUR = Pattern.compile("(?<![0-9A-Za-z_.\\]])" + PART + "(?:\\." + PART + "){3}(?![0-9.])");
	private static final Pattern SINGLE = Pattern.compile("[0-9](?:\\.[0-9]){3}");
	private static final Pattern TAIL = Pattern.compile(
			"(?:/(?:12[0-8]|1[01][0-9]|[1-9]?[0-9])(?![0-9])|:[0-9]{1,5}(?![0-9:])|%[A-Za-z0-9]{1,15}|@[a-z]{2,6}[0-9]{1,2}(?![A-Za-z0-9_.]))");
	private static final Pattern ADDRESS = Pattern.compile(
			"(?<![a-z])(?:ip(?:v[46])?|address(?:es)?|unspecified|routes?|subnet|gateway|loopback|localhost|dns|server|host)(?![a-z])|地址|网关|服务器");
	private static final Pattern VERSION = Pattern.compile(
			"(?<![a-z])(?:versions?|ver\\.?|v\\.?|releases?|build|firmware|software|sdk|update[ds]?|upgraded?|ios|android|macos|windows|chrome|firefox"
					+ "|safari|kernel|drivers?|section|chapter|clause)(?![a-z])|版本|升级|更新|固件|安卓|驱动|章|节|条款|第 ?$");
	private static final Pattern VERSION_AFTER = Pattern.compile("^ ?(?:版|条|款|version|release|更新|升级|build)");

	private final boolean onInterface;

	/** All of them: what was found before is a wall. */
	public IpAddresses() {
		this(false);
	}

	private IpAddresses(boolean onInterface) {
		this.onInterface = onInterface;
	}

	/** Only those on an interface with an at (192.168.2.1@eth0), which else would be taken for a handle. */
	public static IpAddresses onInterface() {
		return new IpAddresses(true);
	}

	@Override
	public void find(Marks text, int kind) {
		for (int start = 0; start < text.length(); start++) {
			if (part(text.at(start))) {
				int end = start + 1;
				while (part(text.at(end))) {
					end++;
				}
				if (end - start <= LONGEST) {
					run(text, start, end, kind);
				}
				start = end;
			}
		}
	}

	/** An unbroken run of what addresses are written in. */
	private void run(Marks text, int from, int to, int kind) {
		int end = to;
		while (end > from && (text.at(end - 1) == '.' || text.at(end - 1) == ':' && text.at(end - 2) != ':')) {
			end--;
		}
		var run = text.part(from, end);
		if (!onInterface && run.indexOf(':') >= 0 && !glued(text, from) && ends(text, end) && six(text, from, run)) {
			text.mark(from, tail(text, end), kind);
		} else if (run.length() >= "1.1.1.1".length() && run.indexOf('.') > 0) {
			four(text, from, run, kind);
		}
	}

	/** To a word, or to what may become a token of one. */
	private static boolean glued(Marks text, int from) {
		return Marks.word(text.at(from - 1)) || text.at(from - 1) == Marks.WALL;
	}

	/** Neither a word nor a token follows. */
	private static boolean ends(Marks text, int end) {
		return !Marks.word(text.at(end)) && text.at(end) != '[' && (end >= text.length() || !text.marked(end));
	}

	private void four(Marks text, int from, String run, int kind) {
		var before = text.part(Math.max(0, from - 1), from);
		var found = FOUR.matcher(before + run);
		while (found.find()) {
			int start = from - before.length() + found.start();
			int end = from - before.length() + found.end();
			int through = tail(text, end);
			boolean stands = ends(text, end) && (text.at(end) == '@' ? through > end : !onInterface);
			if (stands && !version(text, start, end) && (announced(text, start) || !SINGLE.matcher(found.group()).matches())) {
				text.mark(start, through, kind);
			}
		}
	}

	private static int tail(Marks text, int end) {
		var tail = TAIL.matcher(text.part(end, Math.min(text.length(), end + LONGEST)));
		return tail.lookingAt() ? end + tail.end() : end;
	}

	private static boolean six(Marks text, int start, String run) {
		if (run.equals("::")) {
			return announced(text, start) || text.at(start + 2) == '/' && tail(text, start + 2) > start + 2;
		}
		int gap = run.indexOf("::");
		if (run.indexOf("::", gap + 1) >= 0 && gap >= 0) {
			return false;
		}
		int left = parts(gap < 0 ? run : run.substring(0, gap), gap < 0);
		int right = gap < 0 ? 0 : parts(run.substring(gap + 2), true);
		boolean whole = left >= 0 && right >= 0 && (gap < 0 ? left == 8 : left + right <= 7);
		return whole && (telling(run) || announced(text, start));
	}

	/** How many groups of sixteen bits these are, or -1; the last may be written as an address of version 4. */
	private static int parts(String run, boolean last) {
		if (run.isEmpty()) {
			return 0;
		}
		int count = 0;
		var groups = run.split(":", -1);
		for (int at = 0; at < groups.length; at++) {
			if (last && at == groups.length - 1 && FOUR.matcher(groups[at]).matches()) {
				count += 2;
			} else if (groups[at].isEmpty() || groups[at].length() > 4 || groups[at].indexOf('.') >= 0) {
				return -1;
			} else {
				count++;
			}
		}
		return count;
	}

	/** Whether it looks like nothing else: a group of three digits or four with one from a to f, several groups, or a part of version 4. */
	private static boolean telling(String run) {
		boolean letter = run.chars().anyMatch(Character::isLetter);
		boolean digit = run.chars().anyMatch(Character::isDigit);
		boolean grouped = Pattern.compile("[0-9A-Fa-f]{3,4}").matcher(run).find();
		return run.indexOf('.') > 0 || grouped && digit && (letter || run.split(":").length >= 5);
	}

	private static boolean announced(Marks text, int start) {
		return last(ADDRESS, text.before(start, REACH)) >= 0;
	}

	/** Whether a word for a version stands before it, and none for an address after that; or right behind it. */
	private static boolean version(Marks text, int start, int end) {
		var window = text.before(start, REACH);
		int version = last(VERSION, window);
		var after = text.part(end, Math.min(text.length(), end + AFTER)).toLowerCase(Locale.ROOT);
		return version >= 0 && version > last(ADDRESS, window) || VERSION_AFTER.matcher(after).find();
	}

	private static int last(Pattern word, String window) {
		int last = -1;
		for (Matcher found = word.matcher(window); found.find();) {
			last = found.start();
		}
		return last;
	}

	private static boolean part(char c) {
		return Marks.digit(c) || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F' || c == ':' || c == '.';
	}
}
