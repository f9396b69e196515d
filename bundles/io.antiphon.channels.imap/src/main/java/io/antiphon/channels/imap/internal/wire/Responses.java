package io.antiphon.channels.imap.internal.wire;

import io.antiphon.channels.imap.internal.wire.Response.Token;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads responses from the wire. What is not as it should be ends it, and nothing is too long for us: bodies of mails are passed on as they come. */
final class Responses {

	private static final Set<String> STATUS = Set.of("OK", "NO", "BAD", "BYE", "PREAUTH");
	private static final String BODY = "BODY[]";
	private static final int MOST = 1 << 22;
	private static final int DEEPEST = 20;

	/** Takes the body of a mail, which is read to its end in any case. */
	interface Bodies {

		void take(long length, Bytes bytes) throws NotServed;
	}

	private final Wire wire;
	private int ahead = -1;
	private int read;

	Responses(Wire wire) {
		this.wire = wire;
	}

	Response next(Bodies bodies) throws NotServed {
		read = 0;
		var tag = word();
		if (tag.equals("+")) {
			line();
			return new Response(tag, "", "", List.of());
		}
		expect(' ');
		var first = peek() == '(' ? "" : word();
		var status = first.toUpperCase(Locale.ROOT);
		if (STATUS.contains(status)) {
			return new Response(tag, status, code(), List.of());
		}
		var tokens = new ArrayList<Token>();
		tokens.add(Token.of(first));
		tokens.addAll(tokens('\r', 0, bodies));
		line();
		return new Response(tag, "", "", tokens);
	}

	/** What stands in brackets behind a status, before the words for people, which are passed over. */
	private String code() throws NotServed {
		var code = new StringBuilder();
		if (peek() == ' ') {
			take();
		}
		if (peek() == '[') {
			take();
			while (peek() != ']' && peek() != '\r') {
				code.append((char) take());
			}
		}
		line();
		return code.toString();
	}

	private List<Token> tokens(char closing, int depth, Bodies bodies) throws NotServed {
		var tokens = new ArrayList<Token>();
		while (peek() != closing) {
			if (peek() == ' ') {
				take();
			} else if (peek() == '(' && depth < DEEPEST) {
				take();
				tokens.add(new Token("", tokens(')', depth + 1, bodies)));
				take();
			} else {
				boolean body = !tokens.isEmpty() && tokens.getLast().is(BODY);
				tokens.add(Token.of(body ? body(bodies) : text()));
			}
		}
		return tokens;
	}

	/** The body of a mail, which is not kept; a server that has lost it says NIL. */
	private String body(Bodies bodies) throws NotServed {
		switch (peek()) {
			case '{' -> {
				long length = length();
				var left = new long[] {length};
				Bytes bytes = () -> left[0]-- > 0 ? wire.next() : -1;
				bodies.take(length, bytes);
				while (bytes.next() >= 0) {}
			}
			case '"' -> {
				var few = quoted().getBytes(StandardCharsets.UTF_8);
				var at = new int[1];
				bodies.take(few.length, () -> at[0] < few.length ? few[at[0]++] & 0xFF : -1);
			}
			default -> text();
		}
		return "";
	}

	private String text() throws NotServed {
		return switch (peek()) {
			case '"' -> quoted();
			case '{' -> literal();
			default -> word();
		};
	}

	/** Up to a blank or a parenthesis; what is in brackets belongs to it. */
	private String word() throws NotServed {
		var word = new StringBuilder();
		boolean within = false;
		for (int next = peek(); within ? next != '\r' : " ()\r\"{".indexOf(next) < 0; next = peek()) {
			within = next == '[' || within && next != ']';
			word.append((char) take());
		}
		if (word.isEmpty()) {
			throw misspelt();
		}
		return word.toString();
	}

	private String quoted() throws NotServed {
		var text = new ByteArrayOutputStream();
		take();
		while (peek() != '"') {
			if (peek() == '\\') {
				take();
			}
			if (peek() == '\r') {
				throw misspelt();
			}
			text.write(take());
		}
		take();
		return text.toString(StandardCharsets.UTF_8);
	}

	private String literal() throws NotServed {
		var text = new ByteArrayOutputStream();
		for (long left = length(); left > 0; left--) {
			text.write(take());
		}
		return text.toString(StandardCharsets.UTF_8);
	}

	/** Of a literal: "{17}" and the end of the line. */
	private long length() throws NotServed {
		expect('{');
		var digits = new StringBuilder();
		while (peek() != '}' && digits.length() < 20) {
			digits.append((char) take());
		}
		expect('}');
		line();
		long length = Response.number(digits.toString());
		if (length < 0) {
			throw misspelt();
		}
		return length;
	}

	/** The rest of the line, which is not kept. */
	private void line() throws NotServed {
		while (take() != '\n') {}
	}

	private void expect(char sign) throws NotServed {
		if (take() != sign) {
			throw misspelt();
		}
	}

	private int peek() throws NotServed {
		if (ahead < 0) {
			if (++read > MOST) {
				throw misspelt();
			}
			ahead = wire.next();
		}
		return ahead;
	}

	private int take() throws NotServed {
		int taken = peek();
		ahead = -1;
		return taken;
	}

	private NotServed misspelt() {
		return new NotServed(ImapReason.NO_IMAP.with(wire.host()));
	}
}
