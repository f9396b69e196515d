package io.antiphon.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The words that were typed, however they come. */
class CliApplicationTest {

	private static final String[] GIVEN = {"find", "me"};

	@Test
	void areThoseTheLauncherHandsOver() {
		assertEquals(List.of("subject", "find", "--id", "a b\n", ""), CliApplication.words("subject\036find\036--id\036a b\n\036\036", GIVEN));
		assertEquals(List.of(), CliApplication.words("", GIVEN));
	}

	@Test
	void areThoseThePlatformWasGivenWhereNobodyHandsThemOver() {
		assertEquals(List.of("find", "me"), CliApplication.words(null, GIVEN));
	}
}
