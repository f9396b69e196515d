package io.antiphon.cli.internal.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Ids;
import io.antiphon.cli.spi.Exit;
import io.antiphon.testkit.Records;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReceiptExportTest extends CodedCase {

	@Test
	void whatOneImportBroughtIsWrittenAlone() throws IOException {
		Records.take(store, typed.privacy.access(), List.of(Records.said("a", "late")));
		var second = Records.take(store, typed.privacy.access(), List.of(Records.said("b", "kind")));

		assertEquals(Exit.DONE, typed.run(command(store, chain), "--out", at("some.jsonl"), "--receipt", Ids.text(second.intake())));

		var lines = Files.readAllLines(folder.resolve("some.jsonl"));
		assertEquals(1, lines.size());
		assertTrue(lines.getFirst().contains("kind"), lines.getFirst());
	}

	@Test
	void aReceiptThatThereIsNotAndAnotherKindOfFileAreSaidToBeWrong() throws IOException {
		assertEquals(Exit.USAGE, typed.run(command(store, chain), "--out", at("some.jsonl"), "--receipt", "none"));
		assertEquals(Exit.USAGE, typed.run(command(store, chain), "--out", at("some.html"), "--receipt", "none"));

		assertEquals(List.of(), left());
	}
}
