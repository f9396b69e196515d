package io.antiphon.channels.imap.internal.wire;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Names of folders as IMAP writes them: what is not printable ASCII in a modified base64 of UTF-16 between "&" and "-" (RFC 3501, 5.1.3). */
final class FolderName {

	private FolderName() {}

	static String written(String name) {
		var written = new StringBuilder();
		int at = 0;
		while (at < name.length()) {
			int end = at;
			while (end < name.length() && !plain(name.charAt(end))) {
				end++;
			}
			if (end > at) {
				var base64 =
						Base64.getEncoder().withoutPadding().encodeToString(name.substring(at, end).getBytes(StandardCharsets.UTF_16BE));
				written.append('&').append(base64.replace('/', ',')).append('-');
				at = end;
			} else {
				written.append(name.charAt(at) == '&' ? "&-" : name.substring(at, at + 1));
				at++;
			}
		}
		return written.toString();
	}

	/** As people read it; as it is written where it is written wrongly. */
	static String read(String written) {
		var name = new StringBuilder();
		for (int at = 0; at < written.length(); at++) {
			int end = written.charAt(at) == '&' ? written.indexOf('-', at) : -1;
			if (end < 0) {
				name.append(written.charAt(at));
				continue;
			}
			try {
				name.append(end == at + 1 ? "&" : decoded(written.substring(at + 1, end)));
			} catch (IllegalArgumentException misspelt) {
				return written;
			}
			at = end;
		}
		return name.toString();
	}

	private static String decoded(String base64) {
		return new String(Base64.getDecoder().decode(base64.replace(',', '/')), StandardCharsets.UTF_16BE);
	}

	private static boolean plain(char sign) {
		return sign >= ' ' && sign <= '~';
	}
}
