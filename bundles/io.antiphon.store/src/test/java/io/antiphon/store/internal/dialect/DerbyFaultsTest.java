package io.antiphon.store.internal.dialect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.store.StorageFault;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DerbyFaultsTest {

	private static Optional<StorageFault> fault(Throwable failed) {
		return DerbyFaults.fault(new IllegalStateException(failed));
	}

	@Test
	void aFullDiskIsToldAsThatWhateverTheDatabaseMakesOfIt() {
		var full = new IOException("No space left on device");
		var next = new SQLException("stopped", "XSTB0");
		next.setNextException(new SQLException("beneath", "08000", full));
		var beside = new SQLException("stopped", "XSTB0");
		beside.addSuppressed(full);

		assertEquals(Optional.of(StorageFault.DISK_FULL), fault(new SQLException("stopped", "XSTB0", full)));
		assertEquals(Optional.of(StorageFault.DISK_FULL), fault(next));
		assertEquals(Optional.of(StorageFault.DISK_FULL), fault(beside));
		assertEquals(
				Optional.of(StorageFault.DISK_FULL),
				fault(new SQLException("Java exception: 'java.io.IOException: No space left on device'.", "XSTB0")));
	}

	@Test
	void damageWithoutThatIsDamage() {
		assertEquals(Optional.of(StorageFault.DAMAGED), fault(new SQLException("no space left", "XSTB0")));
	}
}
