class Widerspruch < Formula
  desc "Shows what of a Facebook or Instagram archive falls under Meta's AI training"
  homepage "@REPOSITORY@"
  version "@VERSION@"
  license any_of: ["MIT", "Apache-2.0"]

  on_macos do
    on_arm do
      url "@DOWNLOADS@/widerspruch-@VERSION@-aarch64-apple-darwin.tar.gz"
      sha256 "@SHA256:aarch64-apple-darwin.tar.gz@"
    end
    on_intel do
      url "@DOWNLOADS@/widerspruch-@VERSION@-x86_64-apple-darwin.tar.gz"
      sha256 "@SHA256:x86_64-apple-darwin.tar.gz@"
    end
  end
  on_linux do
    url "@DOWNLOADS@/widerspruch-@VERSION@-x86_64-unknown-linux-gnu.tar.gz"
    sha256 "@SHA256:x86_64-unknown-linux-gnu.tar.gz@"
  end

  def install
    bin.install "widerspruch"
    generate_completions_from_executable(bin/"widerspruch", "generate", "completions")
    (man1/"widerspruch.1").write Utils.safe_popen_read(bin/"widerspruch", "generate", "man")
  end

  test do
    assert_match "of your", shell_output("#{bin}/widerspruch demo --language en")
  end
end
