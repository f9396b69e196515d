package io.antiphon.benchmarks.files;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A small file of made-up feedback in some encoding, broken in its characters or in its bytes, or not at all. */
record BrokenFile(Writing writing, boolean declared, byte[] bytes) {

	/** An encoding by its name in mapping files and in Java, its byte order mark, and words that can be written in it. */
	record Writing(String name, String charset, byte[] mark, List<String> words) {

		private static final byte[] NONE = {};
		private static final List<String> CHINESE =
				List.of("很好，很快，下次还会再来", "物流太慢了，等了一个星期都没有到", "客服态度很好，问题马上就解决了", "包装破了，里面的东西也坏了");
		private static final List<String> TAIWANESE =
				List.of("很好，很快，下次還會再來", "物流太慢了，等了一個星期都沒有到", "客服態度很好，問題馬上就解決了", "包裝破了，裡面的東西也壞了");
		private static final List<String> WESTERN = List.of(
				"Der Service war schön und schnell", "Très déçu, le colis est arrivé cassé", "El envío llegó tarde y sin señal",
				"slow again");
		private static final List<String> RUSSIAN =
				List.of("Доставка была очень медленной", "Всё отлично, спасибо большое", "Товар пришёл сломанным",
						"Больше не закажу здесь");
		private static final List<String> JAPANESE =
				List.of("配送がとても遅かったです", "とても良いサービスでした", "商品が壊れていました", "また利用したいと思います");
		private static final List<String> KOREAN =
				List.of("배송이 너무 늦었어요", "서비스가 정말 좋았습니다", "상품이 고장난 상태로 왔어요", "다음에도 이용하고 싶어요");

		static final List<Writing> ALL = List.of(
				new Writing("utf-8", "UTF-8", NONE, CHINESE),
				new Writing("utf-8", "UTF-8", bytes(0xEF, 0xBB, 0xBF), CHINESE),
				new Writing("utf-16le", "UTF-16LE", NONE, WESTERN),
				new Writing("utf-16le", "UTF-16LE", bytes(0xFF, 0xFE), CHINESE),
				new Writing("utf-16be", "UTF-16BE", NONE, WESTERN),
				new Writing("utf-16be", "UTF-16BE", bytes(0xFE, 0xFF), CHINESE),
				new Writing("gb18030", "GB18030", NONE, CHINESE),
				new Writing("big5", "x-windows-950", NONE, TAIWANESE),
				new Writing("shift_jis", "windows-31j", NONE, JAPANESE),
				new Writing("euc-jp", "EUC-JP", NONE, JAPANESE),
				new Writing("euc-kr", "x-windows-949", NONE, KOREAN),
				new Writing("windows-1252", "windows-1252", NONE, WESTERN),
				new Writing("windows-1251", "windows-1251", NONE, RUSSIAN),
				new Writing("koi8-r", "KOI8-R", NONE, RUSSIAN));

		private static byte[] bytes(int... values) {
			var bytes = new byte[values.length];
			for (var at = 0; at < bytes.length; at++) {
				bytes[at] = (byte) values[at];
			}
			return bytes;
		}

		Charset javaCharset() {
			return Charset.forName(charset);
		}

		@Override
		public String toString() {
			return name + (mark.length > 0 ? " with mark" : "");
		}
	}

	private static final List<String> SPICE = List.of("\"", "\"", "\"\"", ",", "\n", "\r\n", "\r", ";", "\t", " ", "\0", "\\", "x");

	static BrokenFile of(long seed) {
		var random = new Random(seed);
		var writing = Writing.ALL.get((int) Math.floorMod(seed, Writing.ALL.size()));
		var text = new StringBuilder(original(writing, random));
		var breaking = random.nextInt(8); // 0: not at all; 1 and 2: in the bytes; otherwise in the characters
		for (var change = random.nextInt(4); breaking > 2 && change >= 0; change--) {
			breakText(text, random);
		}
		var encoded = text.toString().getBytes(writing.javaCharset());
		for (var change = random.nextInt(2); breaking > 0 && breaking < 3 && change >= 0; change--) {
			encoded = broken(encoded, random);
		}
		var all = new ByteArrayOutputStream();
		all.writeBytes(writing.mark());
		all.writeBytes(encoded);
		return new BrokenFile(writing, random.nextBoolean(), all.toByteArray());
	}

	/** The name of its encoding, where that is declared. */
	String name() {
		return declared ? writing.name() : "";
	}

	/** What it says if it is read strictly in {@code encoding}; empty where it is no text of its encoding, or holds U+0000. */
	Optional<String> text(String encoding) {
		var charset = Writing.ALL.stream()
				.filter(each -> each.name().equals(encoding))
				.findFirst()
				.map(Writing::javaCharset)
				.orElseGet(() -> Charset.forName(encoding));
		var from = writing.mark().length;
		try {
			var text = charset.newDecoder().decode(ByteBuffer.wrap(bytes, from, bytes.length - from)).toString();
			return text.indexOf('\0') < 0 ? Optional.of(text) : Optional.empty();
		} catch (CharacterCodingException broken) {
			return Optional.empty();
		}
	}

	private static String original(Writing writing, Random random) {
		var end = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
		var text = new StringBuilder("id,text,when").append(end);
		var records = 3 + random.nextInt(20);
		for (var number = 0; number < records; number++) {
			var words = writing.words().get(random.nextInt(writing.words().size()));
			var said = switch (random.nextInt(6)) {
				case 0 -> words + end + words;
				case 1 -> words + ", " + words;
				case 2 -> "\"\"" + words + "\"\"";
				default -> words + " " + number;
			};
			var id = random.nextInt(8) == 0 ? random.nextInt(records) : number; // some twice
			text.append(id).append(",\"").append(said).append("\",2024-05-").append(10 + random.nextInt(19));
			text.append(end).append(random.nextInt(6) == 0 ? end : "");
		}
		return text.toString();
	}

	private static void breakText(StringBuilder text, Random random) {
		var at = random.nextInt(text.length() + 1);
		var to = Math.min(text.length(), at + random.nextInt(12));
		switch (random.nextInt(8)) {
			case 0 -> text.delete(at, to);
			case 1 -> text.insert(at, text.substring(at, to));
			default -> text.insert(at, SPICE.get(random.nextInt(random.nextInt(6) == 0 ? SPICE.size() : SPICE.size() - 3)));
		}
	}

	private static byte[] broken(byte[] bytes, Random random) {
		var at = random.nextInt(bytes.length + 1);
		var next = new ByteArrayOutputStream();
		next.write(bytes, 0, at);
		switch (random.nextInt(3)) {
			case 0 -> next.write(random.nextInt(256));
			case 1 -> at = Math.min(bytes.length, at + 1 + random.nextInt(3));
			default -> {} // the end is missing
		}
		if (next.size() > at || random.nextInt(4) > 0) {
			next.write(bytes, at, bytes.length - at);
		}
		return next.toByteArray();
	}
}
