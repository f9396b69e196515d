package io.antiphon.privacy.internal.text.machines;

import io.antiphon.privacy.internal.text.Finder;
import io.antiphon.privacy.internal.text.Marks;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Links that lead to a person, or open a door in somebody's name: the link as a whole, since what else is in it (a session, an order)
 * leads to the same person. Any other link stays. A link is read as RFC 3986 writes it; host and path may stand without "https://".
 */
public final class Links implements Finder {

	private static final Pattern START = Pattern.compile(
			"(?:https?|ftps?|sftp|ssh|wss?|rtsp)://|(?<![A-Za-z0-9_.@/-])(?:[a-z0-9][a-z0-9_-]{0,62}\\.){1,4}[a-z]{2,12}(?=[/?#][^ ])",
			Pattern.CASE_INSENSITIVE);
	private static final Pattern NEXT = Pattern.compile("[,;|]+(?=https?://)", Pattern.CASE_INSENSITIVE);

	private final Predicate<String> personal;

	/** {@code ownHandles}: pages of these names are the service's own. */
	public Links(Set<String> ownHandles) {
		this.personal = new PersonalLink(ownHandles)::test;
	}

	@Override
	public void find(Marks text, int kind) {
		for (int start = 0; start < text.length(); start++) {
			if (part(text.at(start))) {
				int end = start + 1;
				boolean path = false;
				while (part(text.at(end))) {
					path |= text.at(end) == '/' || text.at(end) == '?';
					end++;
				}
				if (path) {
					run(text, start, end, kind);
				}
				start = end;
			}
		}
	}

	/** An unbroken run of what links are written in: several links, at most parted by commas. */
	private void run(Marks text, int from, int to, int kind) {
		var run = text.part(from, to);
		var found = START.matcher(run);
		var next = NEXT.matcher(run);
		for (int place = 0; place < run.length() && found.find(place);) {
			int end = next.find(found.start()) ? next.start() : run.length();
			int last = trimmed(run, found.start(), end);
			boolean glued = found.start() == 0 && text.at(from - 1) == Marks.WALL && run.indexOf("://", found.start()) != found.end() - 3;
			if (!glued && personal.test(run.substring(found.start(), last).toLowerCase(Locale.ROOT))) {
				text.mark(from + found.start(), from + last, kind);
			}
			place = Math.max(end, found.end());
		}
	}

	/** Without the punctuation of the sentence behind it. */
	private static int trimmed(String run, int start, int end) {
		int last = end;
		while (last > start && ".,;:!?')*".indexOf(run.charAt(last - 1)) >= 0) {
			last--;
		}
		return last;
	}

	private static boolean part(char c) {
		return c > ' ' && c < 0x7f && "\"<>[]{}|\\^`".indexOf(c) < 0;
	}
}
