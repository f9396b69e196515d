package io.antiphon.privacy.internal.keys;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is locked for one owner opens for that one alone, under the key of its workspace. */
class VaultTest {

	private static final String MAIL = "greta@example.org";

	private final Vault vault = new WorkspaceKey(new byte[WorkspaceKey.LENGTH]).vault();

	@Test
	void itOpensForItsOwnerAndForNobodyElse() {
		var locked = vault.lock(MAIL, "greta");

		assertEquals(Optional.of(MAIL), vault.unlock(locked, "greta"));
		assertEquals(Optional.empty(), vault.unlock(locked, "hans"));
	}

	@Test
	void oneBitElsewhereAndItDoesNotOpen() {
		var locked = vault.lock(MAIL, "greta");

		for (int at = 0; at < locked.length; at++) {
			var changed = locked.clone();
			changed[at] ^= 1;
			assertEquals(Optional.empty(), vault.unlock(changed, "greta"));
		}
		assertEquals(Optional.empty(), vault.unlock(Arrays.copyOf(locked, locked.length - 1), "greta"));
		assertEquals(Optional.empty(), vault.unlock(new byte[0], "greta"));
	}

	@Test
	void theSameOfOneOwnerIsKnownAgainAndOfAnotherIsNot() {
		assertArrayEquals(vault.lock(MAIL, "greta"), vault.lock(MAIL, "greta"));
		assertFalse(Arrays.equals(vault.lock(MAIL, "greta"), vault.lock(MAIL, "hans")));
		assertFalse(Arrays.equals(vault.lock(MAIL, "greta"), vault.lock("hans@example.org", "greta")));
	}

	@Test
	void nothingOfItIsInTheClear() {
		assertFalse(new String(vault.lock(MAIL, "greta"), StandardCharsets.ISO_8859_1).contains("greta"));
	}

	@Test
	void anotherKeyOpensNothing() {
		var other = new byte[WorkspaceKey.LENGTH];
		other[0] = 1;

		assertEquals(Optional.empty(), new WorkspaceKey(other).vault().unlock(vault.lock(MAIL, "greta"), "greta"));
	}
}
