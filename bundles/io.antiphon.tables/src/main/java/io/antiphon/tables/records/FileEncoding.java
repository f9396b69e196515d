package io.antiphon.tables.records;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How the characters of a file are written as bytes. In each of them a line ends with the bytes of \n or \r and these
 * occur in no other character, so that a file is split into lines before it is decoded.
 */
public enum FileEncoding {
	UTF_8("utf-8", "UTF-8", "utf8"),
	UTF_16LE("utf-16le", "UTF-16LE", "utf-16", "utf16", "utf16le"),
	UTF_16BE("utf-16be", "UTF-16BE", "utf16be"),
	GB18030("gb18030", "GB18030", "gbk", "gb2312", "cp936"),
	BIG5("big5", "x-windows-950", "cp950", "big5-hkscs"),
	SHIFT_JIS("shift_jis", "windows-31j", "sjis", "shift-jis", "cp932", "ms932"),
	EUC_JP("euc-jp", "EUC-JP"),
	EUC_KR("euc-kr", "x-windows-949", "cp949", "uhc", "ks_c_5601-1987"),
	WINDOWS_1250("windows-1250", "windows-1250", "cp1250"),
	WINDOWS_1251("windows-1251", "windows-1251", "cp1251"),
	WINDOWS_1252("windows-1252", "windows-1252", "cp1252", "iso-8859-1", "latin1", "latin-1"),
	WINDOWS_1253("windows-1253", "windows-1253", "cp1253"),
	WINDOWS_1254("windows-1254", "windows-1254", "cp1254", "iso-8859-9"),
	WINDOWS_1255("windows-1255", "windows-1255", "cp1255"),
	WINDOWS_1256("windows-1256", "windows-1256", "cp1256"),
	WINDOWS_1257("windows-1257", "windows-1257", "cp1257"),
	WINDOWS_1258("windows-1258", "windows-1258", "cp1258"),
	ISO_8859_2("iso-8859-2", "ISO-8859-2", "latin2"),
	ISO_8859_15("iso-8859-15", "ISO-8859-15", "latin9"),
	KOI8_R("koi8-r", "KOI8-R"),
	KOI8_U("koi8-u", "KOI8-U");

	private final String key;
	private final String charset;
	private final List<String> aliases;

	FileEncoding(String key, String charset, String... aliases) {
		this.key = key;
		this.charset = charset;
		this.aliases = List.of(aliases);
	}

	/** The encoding a mapping file or an option calls so, in any case; empty where there is none of that name here. */
	public static Optional<FileEncoding> of(String name) {
		var word = name.strip().toLowerCase(Locale.ROOT);
		return Arrays.stream(values())
				.filter(each -> each.key.equals(word) || each.aliases.contains(word))
				.filter(FileEncoding::supported)
				.findFirst();
	}

	/** The names of all that this Java platform has, as a mapping file says them. */
	public static List<String> keys() {
		return Arrays.stream(values()).filter(FileEncoding::supported).map(FileEncoding::key).toList();
	}

	/** As a mapping file says it. */
	public String key() {
		return key;
	}

	/** Whether this Java platform can read it. */
	private boolean supported() {
		return Charset.isSupported(charset);
	}

	/** By which Java reads it. */
	public Charset charset() {
		return this == UTF_8 ? StandardCharsets.UTF_8 : Charset.forName(charset);
	}

	/** How many bytes a line end takes. */
	public int unit() {
		return this == UTF_16LE || this == UTF_16BE ? 2 : 1;
	}
}
