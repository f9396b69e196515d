package io.antiphon.channels.internal.mapping;

import java.util.List;

/** The codes by which a column says that there is no answer, such as 99, N/A or -; in any case. */
public record Missing(List<String> codes) {

	/** No such codes. */
	public static final Missing NONE = new Missing(List.of());

	public Missing {
		codes = codes.stream().map(String::strip).toList();
	}

	/** Whether a value stands for none. */
	public boolean is(String value) {
		return codes.stream().anyMatch(code -> code.equalsIgnoreCase(value));
	}
}
