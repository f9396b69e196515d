package io.antiphon.base;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Ids made of parts, which slashes divide: a slash within a part is written %2F, so that no two lists of parts make one id. */
public final class Key {

	private Key() {}

	public static String of(String... parts) {
		return Arrays.stream(parts)
				.map(part -> part.replace("%", "%25").replace("/", "%2F"))
				.collect(Collectors.joining("/"));
	}
}
