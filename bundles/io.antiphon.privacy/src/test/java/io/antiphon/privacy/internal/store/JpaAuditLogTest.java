package io.antiphon.privacy.internal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.antiphon.privacy.internal.PrivacyContributionComponent;
import io.antiphon.privacy.internal.audit.AuditLog;
import io.antiphon.privacy.internal.audit.AuditLogContract;
import io.antiphon.store.Opening;
import io.antiphon.store.internal.WorkspaceStore;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract on the embedded database. */
class JpaAuditLogTest extends AuditLogContract {

	private final WorkspaceStore store = new WorkspaceStore(() -> List.of(new PrivacyContributionComponent()));
	private final AuditLog log = new JpaAuditLog(store);

	@TempDir
	Path folder;

	@BeforeEach
	void open() {
		assertInstanceOf(Opening.Opened.class, store.open(folder));
	}

	@AfterEach
	void close() {
		store.close();
	}

	@Override
	protected AuditLog log() {
		return log;
	}

	@Test
	void findsItsEntriesAgainAfterReopening() {
		log.append(List.of(entry(1), entry(2)));
		store.close();

		open();

		assertEquals(List.of(entry(1), entry(2)), log.read(1, 10));
		assertEquals(Optional.of(entry(2)), log.last());
	}
}
