package io.antiphon.channels.spi;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where an endpoint is, as somebody writes it: {@code imaps://name@mail.example.org:993/INBOX?ca=/etc/ca.pem}. {@code user} and {@code path} (without
 * the first "/") are empty, and {@code port} is 0, where nothing is said; "%40" and the like are read. A password stands in none.
 */
public record Address(String scheme, String user, String host, int port, String path, Map<String, String> options) {

	private static final Pattern SHAPE = Pattern.compile(
			"(?<scheme>[a-z][a-z0-9+.-]{1,30})://(?:(?<user>[^/?]*)@)?(?<host>\\[[0-9A-Fa-f:.]+]|[^\\s/?@:\\[\\]]+)(?::(?<port>\\d{1,5}))?"
					+ "(?:/(?<path>[^?]*))?(?:\\?(?<options>.*))?");
	private static final Pattern BEGINNING = Pattern.compile("[a-z][a-z0-9+.-]{1,30}://.*", Pattern.DOTALL);
	private static final Pattern PASSWORD = Pattern.compile("[^/]*://[^/?]*:[^/?]*@.*", Pattern.DOTALL);
	private static final int LAST_PORT = 65_535;

	public Address {
		options = Map.copyOf(options);
		if (scheme.isBlank() || host.isBlank() || port < 0 || port > LAST_PORT) {
			throw new IllegalArgumentException("an address has a scheme, a host and a port");
		}
	}

	/** Whether it is written as an address and not as a path. */
	public static boolean is(String written) {
		return BEGINNING.matcher(written).matches();
	}

	/** Whether a password stands in it, where none may. */
	public static boolean hasPassword(String written) {
		return PASSWORD.matcher(written).matches();
	}

	/** Reads what somebody wrote; empty where that is no address, or has a password in it. */
	public static Optional<Address> parse(String written) {
		var parts = SHAPE.matcher(written.strip());
		if (!parts.matches() || hasPassword(written)) {
			return Optional.empty();
		}
		try {
			var port = parts.group("port") == null ? 0 : Integer.parseInt(parts.group("port"));
			return Optional.of(new Address(
					parts.group("scheme"), decoded(parts.group("user")), parts.group("host").replaceAll("[\\[\\]]", ""), port,
					decoded(parts.group("path")), options(parts.group("options"))));
		} catch (IllegalArgumentException misspelt) {
			return Optional.empty();
		}
	}

	private static Map<String, String> options(@Nullable String written) {
		var options = new LinkedHashMap<String, String>();
		if (written != null && !written.isEmpty()) {
			for (var option : written.split("&")) {
				int sign = Math.max(0, option.indexOf('='));
				options.put(option.substring(0, sign == 0 ? option.length() : sign), decoded(sign == 0 ? "" : option.substring(sign + 1)));
			}
		}
		return options;
	}

	private static String decoded(@Nullable String written) {
		return written == null ? "" : URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
	}

	/** Names the place, and nobody. */
	@Override
	public String toString() {
		return scheme + "://" + host + (port == 0 ? "" : ":" + port) + "/" + path;
	}
}
