@rem Opens JShell with clients of all clouds; docs/jshell.md says how. All that it does is in Open.java.
@setlocal
@set "FROM=%CD%"
@if defined JAVA_HOME set "PATH=%JAVA_HOME%\bin;%PATH%"
@cd /d "%~dp0"
@chcp 65001 >nul
@java -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 "-Dmulticloud.shell.from=%FROM%" ..\src\main\java\io\multicloud\examples\jshell\Open.java %*
