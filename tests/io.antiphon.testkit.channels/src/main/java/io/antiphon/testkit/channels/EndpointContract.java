package io.antiphon.testkit.channels;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.channels.spi.Address;
import io.antiphon.channels.spi.Endpoint;
import io.antiphon.channels.spi.Fetch;
import io.antiphon.channels.spi.Fetch.Limits;
import io.antiphon.channels.spi.Fetch.Secret;
import io.antiphon.channels.spi.Fetching;
import io.antiphon.channels.spi.Fetching.Fetched;
import io.antiphon.tables.records.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every endpoint does. Extend it in the test of yours, beside a place that it can ask; JUnit does the rest. */
public abstract class EndpointContract {

	private static final int MOST_PORTIONS = 1_000;

	private final Endpoint endpoint;

	/** {@code endpoint}: the one that is tested. */
	protected EndpointContract(Endpoint endpoint) {
		this.endpoint = endpoint;
	}

	/** A place with at least three items in it, which stay as they are. */
	protected abstract String place() throws IOException;

	/** A place where nothing answers, or nothing is. */
	protected abstract String nowhere() throws IOException;

	/** What lets one in there; empty where nothing is needed. */
	protected String password() {
		return "";
	}

	private Address address(String written) {
		return Address.parse(written).orElseThrow(() -> new AssertionError("no address"));
	}

	private Fetching fetch(String address, String cursor, Path into, Limits limits, Progress progress) {
		return endpoint.fetch(new Fetch(address(address), new Secret(password()), cursor, into, limits), progress);
	}

	/** All that is behind a cursor. */
	protected final Fetched fetched(String cursor, Path into, Limits limits) throws IOException {
		var fetching = fetch(place(), cursor, into, limits, Progress.NONE);
		var fetched = assertInstanceOf(Fetched.class, fetching);
		assertEquals(fetched.items() > 0, Files.isRegularFile(into), "a file where there are items, and none where there are not");
		fetched.notes().forEach(this::inBothLanguages);
		fetched.left().forEach(left -> inBothLanguages(left.reason()));
		hidesThePassword(fetched.cursor());
		return fetched;
	}

	@Test
	public void knowsTheSchemeOfItsPlaces() throws Exception {
		assertTrue(endpoint.schemes().contains(address(place()).scheme()), endpoint.schemes()::toString);
		assertEquals(endpoint.schemes(), endpoint.schemes());
		assertTrue(endpoint.wrong(address(place())).isEmpty());
	}

	@Test
	public void bringsTheSameTwiceFromTheSameCursor(@TempDir Path folder) throws Exception {
		var first = fetched("", folder.resolve("first"), Limits.USUAL);
		var second = fetched("", folder.resolve("second"), Limits.USUAL);

		assertTrue(first.items() >= 3, first.items() + " items");
		assertEquals(first, second);
		assertArrayEquals(Files.readAllBytes(folder.resolve("first")), Files.readAllBytes(folder.resolve("second")));
	}

	@Test
	public void bringsNothingBehindTheCursorOfAll(@TempDir Path folder) throws Exception {
		var all = fetched("", folder.resolve("all"), Limits.USUAL);

		var more = fetched(all.cursor(), folder.resolve("more"), Limits.USUAL);

		assertFalse(all.more());
		assertEquals(0, more.items());
		assertFalse(more.more());
	}

	@Test
	public void bringsAllInPortionsOfOne(@TempDir Path folder) throws Exception {
		long all = fetched("", folder.resolve("all"), Limits.USUAL).items();
		long items = 0;
		var cursor = "";
		boolean more = true;
		for (int portion = 0; more && portion < MOST_PORTIONS; portion++) {
			var one = fetched(cursor, folder.resolve("portion-" + portion), new Limits(1, 1L << 30, 1L << 30));
			assertTrue(one.items() <= 1, one.items() + " items");
			items += one.items();
			cursor = one.cursor();
			more = one.more();
		}

		assertEquals(all, items);
	}

	@Test
	public void leavesWhatIsTooLargeAndNamesIt(@TempDir Path folder) throws Exception {
		long all = fetched("", folder.resolve("all"), Limits.USUAL).items();

		var none = fetched("", folder.resolve("none"), new Limits(1_000, 1L << 30, 1));

		assertEquals(0, none.items());
		assertEquals(all, none.left().size());
	}

	@Test
	public void stopsWhenItIsCancelled(@TempDir Path folder) throws Exception {
		var into = folder.resolve("cancelled");

		var fetching = fetch(place(), "", into, Limits.USUAL, new Progress() {
			@Override
			public boolean cancelled() {
				return true;
			}
		});

		assertFalse(fetching instanceof Fetched fetched && fetched.items() > 0 && !Files.exists(into), "items without a file");
	}

	@Test
	public void saysWhyNothingIsBrought(@TempDir Path folder) throws Exception {
		var refused = fetch(nowhere(), "", folder.resolve("nothing"), Limits.USUAL, Progress.NONE);

		inBothLanguages(assertInstanceOf(Fetching.Refused.class, refused).reason());
	}

	private void inBothLanguages(Reason reason) {
		var english = reason.text(Locale.ENGLISH);
		var chinese = reason.text(Locale.CHINESE);
		assertFalse(english.isBlank() || english.startsWith("<"), english);
		assertFalse(chinese.isBlank() || chinese.startsWith("<"), chinese);
		assertNotEquals(english, chinese);
		hidesThePassword(english + chinese);
	}

	private void hidesThePassword(String words) {
		assertFalse(!password().isEmpty() && words.contains(password()), "the password is told");
	}
}
