package io.antiphon.privacy.internal;

import io.antiphon.privacy.Identity;
import io.antiphon.privacy.Purpose;
import io.antiphon.privacy.Sealed;
import io.antiphon.privacy.internal.audit.ActFile;
import io.antiphon.privacy.internal.audit.AnchorFiles;
import io.antiphon.privacy.internal.audit.AuditDraft;
import io.antiphon.privacy.internal.audit.AuditLog;
import io.antiphon.privacy.internal.audit.AuditTrail;
import io.antiphon.privacy.internal.audit.NotedLog;
import io.antiphon.privacy.internal.keys.KeyOutcome;
import io.antiphon.privacy.internal.keys.KeyRing;
import io.antiphon.privacy.internal.keys.Pseudonyms;
import io.antiphon.privacy.internal.keys.WorkspaceKey;
import io.antiphon.privacy.internal.seals.Mark;
import io.antiphon.privacy.internal.seals.Marks;
import io.antiphon.privacy.internal.seals.SealBook;
import io.antiphon.store.Workspace;
import io.antiphon.store.spi.Sealer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** The door to a workspace's personal data. */
sealed interface Door {

	/** The first entry of every audit. */
	AuditDraft KEY_MADE = new AuditDraft(Identity.PRODUCT.name(), Purpose.ADMINISTER.id(), "key.create", "", 1);

	/** It opened: what the workspace's key lets do. */
	record Open(Workspace workspace, WorkspaceKey key, Pseudonyms pseudonyms, AuditTrail trail, Marks marks, SealBook seals)
			implements Door {}

	/** It stays shut. */
	record Shut(Sealed sealed) implements Door {}

	/**
	 * A workspace without an audit entry is new: its key is made, and that is its first entry. From then on its key must be
	 * there; a new one is never made in its place, nor where an anchor tells of an earlier key.
	 */
	static Door enter(Workspace workspace, AuditLog log, Path keys, Clock clock) {
		var ring = new KeyRing(keys);
		if (ring.inside(workspace.directory())) {
			return shut(Sealed.Reason.KEYS_INSIDE_DATA, ring.folder());
		}
		var anchored = AnchorFiles.exist(ring, workspace.id());
		var fresh = log.last().isEmpty() && !anchored && !workspace.readOnly();
		return switch (key(ring, workspace, fresh, anchored)) {
			case KeyOutcome.Found found -> enter(workspace, log, ring, found, clock);
			case KeyOutcome.Missing missing -> shut(Sealed.Reason.KEY_MISSING, missing.file());
			case KeyOutcome.Unreadable unreadable -> shut(Sealed.Reason.KEY_UNREADABLE, unreadable.file());
			case KeyOutcome.Unwritable unwritable -> shut(Sealed.Reason.KEYS_UNWRITABLE, unwritable.folder());
		};
	}

	/** A copy that has an id of its own since it was opened the first time has the key of the original. */
	private static KeyOutcome key(KeyRing ring, Workspace workspace, boolean fresh, boolean anchored) {
		var copy = !workspace.earlier().isEmpty() && !anchored;
		if (copy) {
			var carried = ring.carry(workspace.earlier(), workspace.id());
			if (carried instanceof KeyOutcome.Found && !workspace.readOnly()) {
				ErasedPeopleComponent.cameOf(ring, workspace.id(), workspace.earlier());
			}
			// without the key of the original there is none that fits, so that is the file to bring
			return carried instanceof KeyOutcome.Missing
					? new KeyOutcome.Missing(ring.file(workspace.earlier()))
					: carried;
		}
		return fresh ? ring.create(workspace.id()) : ring.find(workspace.id());
	}

	private static Door enter(
			Workspace workspace, AuditLog log, KeyRing ring, KeyOutcome.Found found, Clock clock) {
		var key = found.key();
		try {
			var noted = new NotedLog(
					log, new ActFile(ring, workspace.id()), entry -> entry.scope().startsWith(Mark.SIGN));
			var trail = AuditTrail.open(noted, key, new AnchorFiles(ring, workspace.id(), key.anchor()), clock);
			if (!trail.fits()) {
				return shut(Sealed.Reason.KEY_FOREIGN, found.file());
			}
			if (!workspace.readOnly()) {
				begin(workspace, trail, ring, key);
			}
			var marks = new Marks(trail);
			var seals = new SealBook(trail, marks, () -> new Sealer(key::seals));
			return new Open(workspace, key, new Pseudonyms(key.pseudonyms()), trail, marks, seals);
		} catch (IOException unwritable) {
			return shut(Sealed.Reason.KEYS_UNWRITABLE, ring.folder());
		}
	}

	private static void begin(Workspace workspace, AuditTrail trail, KeyRing ring, WorkspaceKey key) throws IOException {
		if (!workspace.earlier().isEmpty() && trail.adopt()) {
			trail.append(List.of(
					Lineage.entry(
							workspace,
							Lineage.losses(ring, workspace.earlier(), key, trail.head()),
							Lineage.forged(workspace, key))));
		}
		if (trail.unused()) {
			trail.append(List.of(KEY_MADE));
		} else if (!workspace.upgraded().isEmpty()) {
			var scripts = String.join(", ", workspace.upgraded());
			trail.append(List.of(new AuditDraft(
					Identity.PRODUCT.name(), Purpose.ADMINISTER.id(), "workspace.upgraded", scripts, workspace.upgraded().size())));
		}
	}

	private static Shut shut(Sealed.Reason reason, Path place) {
		return new Shut(new Sealed(reason, place));
	}
}
