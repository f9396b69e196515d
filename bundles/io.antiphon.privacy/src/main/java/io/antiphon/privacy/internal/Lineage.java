package io.antiphon.privacy.internal;

import io.antiphon.privacy.AuditEntry;
import io.antiphon.privacy.Backups.Act;
import io.antiphon.privacy.Backups.Losses;
import io.antiphon.privacy.Backups.Origin;
import io.antiphon.privacy.Identity;
import io.antiphon.privacy.Purpose;
import io.antiphon.privacy.internal.audit.ActFile;
import io.antiphon.privacy.internal.audit.AnchorFiles;
import io.antiphon.privacy.internal.audit.AuditDraft;
import io.antiphon.privacy.internal.audit.AuditTrail;
import io.antiphon.privacy.internal.keys.KeyRing;
import io.antiphon.privacy.internal.keys.WorkspaceKey;
import io.antiphon.store.Archives;
import io.antiphon.store.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/** What is known beside a key of the workspace that another was made of, and the entry that says it in the audit of that one. */
final class Lineage {

	private static final String RESTORED = "workspace.restored";
	private static final String COPIED = "workspace.copied";

	/** Behind the time of the backup, where somebody without the key had changed its manifest. */
	private static final String FORGED = "forged";

	private Lineage() {}

	/**
	 * Whether a workspace was made of a backup whose manifest somebody without the key changed: nobody could see that where the
	 * key was not there yet. Says nothing where no manifest was kept.
	 */
	static boolean forged(Workspace workspace, WorkspaceKey key) {
		var manifest = workspace.directory().resolve(Archives.MANIFEST);
		var seal = workspace.directory().resolve(Archives.SEAL);
		try {
			return Files.exists(manifest)
					&& !(Files.exists(seal) && KeyedBackups.genuine(key, Files.readAllBytes(manifest), Files.readAllBytes(seal)));
		} catch (IOException unreadable) {
			return true;
		}
	}

	/** The same, also where the audit says so and the manifest was taken away since. */
	static boolean forged(Workspace workspace, WorkspaceKey key, AuditTrail trail) {
		return forged(workspace, key)
				|| newest(trail).filter(entry -> made(entry).length > 2 && made(entry)[2].equals(FORGED)).isPresent();
	}

	/** What the original's audit had after an entry; empty where nothing of it is known here. */
	static Optional<Losses> losses(KeyRing ring, String original, WorkspaceKey key, long head) {
		return new AnchorFiles(ring, original, key.anchor())
				.anchored()
				.map(known -> new Losses(head, Math.max(known, head), new ActFile(ring, original).after(head)));
	}

	/** The first entry of a workspace that was made of another. */
	static AuditDraft entry(Workspace workspace, Optional<Losses> losses, boolean forged) {
		var action = workspace.restored().isEmpty() ? COPIED : RESTORED;
		var lost = losses.filter(one -> one.known() > one.head()).map(Lineage::said).orElse("");
		var scope = workspace.earlier()
				+ (workspace.restored().isEmpty() ? "" : " " + workspace.restored() + (forged ? " " + FORGED : ""))
				+ (lost.isEmpty() ? "" : "; " + lost);
		return new AuditDraft(Identity.PRODUCT.name(), Purpose.ADMINISTER.id(), action, scope, 1);
	}

	/** "12–15: 2 × intake.complete (40)". */
	private static String said(Losses losses) {
		Map<String, long[]> sums = new TreeMap<>();
		for (Act act : losses.acts()) {
			var sum = sums.computeIfAbsent(act.action(), action -> new long[2]);
			sum[0]++;
			sum[1] += act.count();
		}
		var acts = sums.entrySet().stream()
				.map(one -> one.getValue()[0] + " × " + one.getKey() + " (" + one.getValue()[1] + ")")
				.collect(Collectors.joining(", "));
		return (losses.head() + 1) + "–" + losses.known() + (acts.isEmpty() ? "" : ": " + acts);
	}

	/** What the newest such entry says. */
	static Optional<Origin> origin(AuditTrail trail) {
		return newest(trail).map(Lineage::origin);
	}

	private static Optional<AuditEntry> newest(AuditTrail trail) {
		var newest = new AtomicReference<Optional<AuditEntry>>(Optional.empty());
		trail.genuine(1, entry -> {
			if (entry.action().equals(RESTORED) || entry.action().equals(COPIED)) {
				newest.set(Optional.of(entry));
			}
		});
		return newest.get();
	}

	/** The original, when the backup was written, and what else is said of it. */
	private static String[] made(AuditEntry entry) {
		return entry.scope().split("; ", 2)[0].split(" ");
	}

	private static Origin origin(AuditEntry entry) {
		var parts = entry.scope().split("; ", 2);
		var from = made(entry);
		var restored = entry.action().equals(RESTORED) && from.length >= 2;
		return new Origin(from[0], restored, restored ? Instant.parse(from[1]) : entry.at(), parts.length == 2 ? parts[1] : "");
	}
}
