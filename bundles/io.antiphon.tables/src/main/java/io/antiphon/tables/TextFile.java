package io.antiphon.tables;

import io.antiphon.tables.internal.ByteOrderMark;
import io.antiphon.tables.internal.Decoding;
import io.antiphon.tables.internal.EncodingFinder;
import io.antiphon.tables.internal.Sniffer;
import io.antiphon.tables.records.FileEncoding;
import io.antiphon.tables.records.Reason;
import io.antiphon.tables.records.TableReason;
import io.antiphon.tables.records.TableRefusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text file as a whole, in whichever encoding of {@link FileEncoding} it is written, found or declared. */
public record TextFile(String text, FileEncoding encoding, boolean sure) {

	/** What came of reading one. */
	public sealed interface Opening {

		record Opened(TextFile file) implements Opening {}

		record Refused(TableRefusal refusal) implements Opening {}
	}

	/** Blocks; reads all of it into memory. {@code declared}: null where its encoding is to be found. */
	public static Opening read(Path path, @Nullable FileEncoding declared) {
		var unfit = TableFile.unfit(path);
		if (unfit.isPresent()) {
			return new Opening.Refused(unfit.get());
		}
		try {
			var bytes = Files.readAllBytes(path);
			if (Sniffer.packed(bytes)) {
				return refused(TableReason.PACKED);
			}
			return switch (new EncodingFinder(path, head(bytes)).find(declared)) {
				case EncodingFinder.Found.Refused(var refusal) -> new Opening.Refused(refusal);
				case EncodingFinder.Found.Known(var encoding, var sure) -> decoded(bytes, encoding, sure);
			};
		} catch (IOException unreadable) {
			return refused(TableReason.UNREADABLE);
		}
	}

	private static byte[] head(byte[] bytes) {
		return bytes.length <= Sniffer.HEAD ? bytes : Arrays.copyOf(bytes, Sniffer.HEAD);
	}

	private static Opening decoded(byte[] bytes, FileEncoding encoding, boolean sure) {
		var text = new Decoding(encoding).text(bytes, ByteOrderMark.length(encoding, bytes, bytes.length), bytes.length);
		return text == null
				? new Opening.Refused(new TableRefusal(TableReason.NOT_ENCODED.with(1, encoding.key()), 1))
				: new Opening.Opened(new TextFile(text, encoding, sure));
	}

	private static Opening refused(TableReason reason) {
		return new Opening.Refused(TableRefusal.of(reason));
	}

	/** How it was read, where that is not plain. */
	public List<Reason> notes() {
		return encoding == FileEncoding.UTF_8
				? List.of()
				: List.of((sure ? TableReason.READ_ENCODING : TableReason.READ_ENCODING_FOUND).with(encoding.key()));
	}
}
